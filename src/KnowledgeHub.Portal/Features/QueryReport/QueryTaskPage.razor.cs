using KnowledgeHub.Core;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.QueryReport;

/// <summary>What was done about one text that found nothing. The text and its language stand in the address.</summary>
public sealed partial class QueryTaskPage : ComponentBase
{
    private QueryTask? _task;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isConflict;
    private bool _isMine;

    [Inject]
    public required ReviewQueries Queries { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "language")]
    public string? LanguageCode { get; set; }

    [SupplyParameterFromForm]
    private QueryTaskForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string? Note => Form?.Note;

    private string ThesaurusAddress =>
        $"/thesaurus?q={Uri.EscapeDataString(_task?.Text ?? string.Empty)}";

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    private QueryTaskInput Input => new(Text ?? string.Empty, Readers, Form?.Version ?? 0);

    private Language Readers =>
        Languages.TryParse(LanguageCode, out var language) ? language : Language.English;

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var found = await Queries.FindAsync(actor, Text ?? string.Empty, Readers, Cancellation);
        if (found is Outcome<QueryTask>.Done(var task))
        {
            _task = task;
            _isMine = task.ChangedBy == actor.Id;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task CloseAsync()
    {
        if (!EnumCode<QueryResolution>.TryParse(Form?.Resolution, out var resolution))
        {
            return;
        }

        var actor = await CurrentActor.GetAsync();
        Show(
            await Queries.CloseAsync(actor, Input, resolution, Note ?? string.Empty, Cancellation)
        );
    }

    private async Task ReopenAsync() =>
        Show(await Queries.ReopenAsync(await CurrentActor.GetAsync(), Input, Cancellation));

    private void Show(Outcome<QueryTask> outcome)
    {
        switch (outcome)
        {
            case Outcome<QueryTask>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<QueryTask>.Conflict(var current):
                _task = current;
                _isConflict = true;
                break;
            default:
                Navigation.NavigateTo("/editing/queries");
                break;
        }
    }

    private static string Code(QueryResolution resolution) =>
        EnumCode<QueryResolution>.Of(resolution);

    private bool IsChosen(QueryResolution resolution) => Form?.Resolution == Code(resolution);
}
