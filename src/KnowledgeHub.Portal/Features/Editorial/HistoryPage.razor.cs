using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>The versions of an entry: the published ones for readers, all for those who work on it.</summary>
public sealed partial class HistoryPage : ComponentBase
{
    private PracticeHistory? _history;
    private IReadOnlyList<PracticeVersion> _listed = [];
    private bool _mayTranslate;

    [Inject]
    public required ReadHistory Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Title =>
        _history is { Current.Content: var content }
            ? content.Title.Read(ReaderLanguage.Current, content.OriginalLanguage).Text
            : string.Empty;

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.ExecuteAsync(actor, Key, Http?.RequestAborted ?? default);
        if (outcome is Outcome<PracticeHistory>.Done(var history))
        {
            (_history, _listed) = (history, [.. history.Listed]);
            _mayTranslate = actor.May(PortalAction.RevisePractice, history.Current);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private static string Name(PracticeVersion version) =>
        $"{ReaderText.Fill(EditorialStrings.VersionNumber, version.State.Version)} · {ReaderText.Date(version.State.UpdatedUtc)}";
}
