using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>What there is to do in the library: one's own texts, texts to review, or everything that is being worked on.</summary>
public sealed partial class QueuePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<PracticeListing>? _lines;
    private IReadOnlyList<QueueView> _views = [];
    private QueueView _view;
    private PracticeStatus? _status;
    private bool _mayDraft;
    private bool _mayImport;
    private int _due;

    [Inject]
    public required ReadQueue Queue { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    /// <summary>Code of the queue; the first that the reader has when absent or unknown.</summary>
    [SupplyParameterFromQuery(Name = "view")]
    public string? View { get; set; }

    /// <summary>Code of the only status to show; all when absent or unknown.</summary>
    [SupplyParameterFromQuery(Name = "status")]
    public string? Status { get; set; }

    /// <summary>Whether a draft was just deleted.</summary>
    [SupplyParameterFromQuery(Name = "deleted")]
    public string? Deleted { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayDraft = PolicyTable.Allows(_actor, PortalAction.DraftPractice);
        _mayImport = PolicyTable.Allows(_actor, PortalAction.ImportPractices);
        _views = ReadQueue.ViewsOf(_actor);
        _view =
            EnumCode<QueueView>.TryParse(View, out var view) ? view
            : _views is [var first, ..] ? first
            : QueueView.Mine;
        await CountDueAsync();
        _status =
            QueueAddress.HasStatuses(_view)
            && EnumCode<PracticeStatus>.TryParse(Status, out var status)
                ? status
                : null;
        if (
            await Queue.ListAsync(_actor, _view, Http?.RequestAborted ?? default)
            is Outcome<IReadOnlyList<PracticeListing>>.Done(var lines)
        )
        {
            _lines = [.. lines.Where(line => _status is null || line.Status == _status)];
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    // The reminder: whoever opens any queue sees how many entries wait to be looked at again.
    private async Task CountDueAsync()
    {
        if (
            await Queue.ListAsync(_actor, QueueView.Due, Http?.RequestAborted ?? default)
            is Outcome<IReadOnlyList<PracticeListing>>.Done(var due)
        )
        {
            _due = due.Count;
        }
    }

    private string Name(QueueView view) =>
        view is QueueView.Due
            ? ReaderText.Fill(
                EditorialStrings.QueueDueCount,
                EditorialWords.Of(view),
                ReaderText.Number(_due)
            )
            : EditorialWords.Of(view);
}
