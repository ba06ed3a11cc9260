using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// Answers an assessment, one indicator at a time. The page itself is drawn once and costs the server nothing while it is open;
/// <see cref="AnswerDesk"/> saves what is typed and tells what came of it.
/// </summary>
public sealed partial class AnswerPage : ComponentBase
{
    // What has a key is given new parameters when the page goes on; what has none, or another one, is made anew.
    private const string DeskKey = "desk";

    private AnswerSheet? _sheet;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required AnswerIndicator Answering { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Id of the indicator; null for the next unanswered one.</summary>
    [Parameter]
    public string? Indicator { get; set; }

    /// <summary>Whose answer; null for the one that the reader is to give now.</summary>
    [Parameter]
    public string? Agency { get; set; }

    /// <summary>Code of a second language for the texts of the framework.</summary>
    [SupplyParameterFromQuery(Name = "beside")]
    public string? Beside { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _sheet = await ReadAsync(Http?.RequestAborted ?? CancellationToken.None);
        if (_sheet is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task<AnswerSheet?> ReadAsync(CancellationToken cancellation)
    {
        var actor = await CurrentActor.GetAsync();

        // An address without a name leads to what the reader is to answer now.
        var agency = Agency ?? (Indicator is null ? null : AnswerKey.National);
        if (
            await Read.ByIdAsync(actor, Id, cancellation)
                is not Outcome<AssessmentReading>.Done
                (var all)
            || AnswerMove.InView(all, actor, agency) is not { } reading
        )
        {
            return null;
        }

        var indicator = Indicator is null
            ? reading.NextUnanswered(null) ?? reading.Asked.First()
            : AnswerMove.Find(reading, null, Indicator);
        return indicator is null
            ? null
            : new(reading, indicator, Answering)
            {
                Right = AnswerSheet.RightOf(actor, reading, indicator.Id),
                KeyPrefix = $"kh-answer:{actor.Id}:{reading.Assessment.Id}:{reading.Agency}:",
            };
    }
}
