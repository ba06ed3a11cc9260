using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The levels of the agencies, the agreed ones and the advisor's side by side.</summary>
public sealed partial class LevelsPage : ComponentBase
{
    private AssessmentReading? _reading;
    private IReadOnlyList<LevelsRow> _rows = [];
    private IReadOnlyList<string> _agencies = [];
    private bool _seesValidation;
    private string _turn = AnswerKey.National;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Which indicators are shown; everything when empty or unknown.</summary>
    [SupplyParameterFromQuery(Name = "show")]
    public string? Show { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Address => $"{AssessmentWords.Address(new(Id))}/levels";

    private string View => LevelsRow.Views.ContainsKey(Show ?? string.Empty) ? Show! : string.Empty; // not null: it is a key

    private IReadOnlyList<LevelsRow> Rows =>
        View.Length == 0 ? _rows : [.. _rows.Where(LevelsRow.Views[View])];

    private IEnumerable<(string Code, string Label, int Count)> Views =>
        [
            (string.Empty, TurnStrings.TurnShowAll, _rows.Count),
            .. LevelsRow.Views.Select(view =>
                (view.Key, LevelsRow.LabelOf(view.Key), _rows.Count(view.Value))
            ),
        ];

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdAsync(actor, Id, Http?.RequestAborted ?? default)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            Navigation.NotFound();
            return;
        }

        var assessment = reading.Assessment;
        _reading = reading;
        _agencies =
        [
            .. assessment
                .Agencies.Select(agency => agency.Code)
                .Where(code => AnswerRights.MaySee(actor, assessment, code, reading.MemberOf)),
        ];
        _seesValidation =
            assessment.Status >= AssessmentStatus.Validation
            && AnswerRights.MaySee(actor, assessment, AnswerKey.Validation, reading.MemberOf);
        _turn = AnswerRights.TurnOf(actor, assessment, reading.MemberOf);
        _rows = [.. reading.Asked.Select(indicator => new LevelsRow(reading, indicator))];
    }
}
