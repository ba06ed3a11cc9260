using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>One indicator for a projector: the facilitator records votes and the agreed level.</summary>
public sealed partial class WorkshopPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private AnswerSheet? _sheet;
    private AnswerRight _right;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isConflict;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required AnswerIndicator Answering { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Id of the indicator; null for the next unanswered one.</summary>
    [Parameter]
    public string? Indicator { get; set; }

    /// <summary>Whether the indicator before was just saved.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    public string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "workshop")]
    private WorkshopForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private WorkshopForm Typed => Form ?? new();

    private Answer? Stored => _sheet is { } sheet ? sheet.Reading.Find(sheet.Indicator.Id) : null;

    private IEnumerable<(MaturityLevel Level, string Field, int? Count)> Counts =>
        (_sheet?.Reading.Framework.Document.Levels ?? []).Zip<
            MaturityLevel,
            (string Field, int? Count),
            (MaturityLevel, string, int?)
        >(
            [
                (nameof(WorkshopForm.One), Typed.One),
                (nameof(WorkshopForm.Two), Typed.Two),
                (nameof(WorkshopForm.Three), Typed.Three),
                (nameof(WorkshopForm.Four), Typed.Four),
                (nameof(WorkshopForm.Five), Typed.Five),
            ],
            (level, votes) => (level, votes.Field, votes.Count)
        );

    private IEnumerable<(string Field, string Label, string? Value)> Texts =>
        [
            (nameof(WorkshopForm.Rationale), AnsweringStrings.AnswerRationale, Typed.Rationale),
            (nameof(WorkshopForm.Dissent), AnsweringStrings.AnswerDissent, Typed.Dissent),
            (nameof(WorkshopForm.Reason), AssessmentStrings.AnswerReason, Typed.Reason),
        ];

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdAsync(_actor, Id, Http?.RequestAborted ?? default)
                is not Outcome<AssessmentReading>.Done
                (var reading)
            || Find(reading) is not { } indicator
        )
        {
            Navigation.NotFound();
            return;
        }

        _sheet = new(reading, indicator, Answering);
        _right = AnswerSheet.RightOf(_actor, reading, indicator.Id);
        Form ??= WorkshopForm.Of(Stored);
    }

    private Indicator? Find(AssessmentReading reading) =>
        Indicator is null
            ? reading.NextUnanswered(null) ?? reading.Asked.First()
            : AnswerMove.Find(reading, null, Indicator);

    private async Task SaveAsync()
    {
        if (_sheet is not { } sheet || Form is not { } form)
        {
            return;
        }

        var outcome = await Answering.SaveAsync(
            _actor,
            Id,
            new(sheet.Indicator.Id.Value),
            form.Version,
            form.ToContent(Stored?.Content ?? AnswerContent.Blank),
            Http?.RequestAborted ?? default
        );
        switch (outcome)
        {
            case Outcome<Answer>.Done:
                Navigation.NavigateTo($"{AddressOf(sheet.Next ?? sheet.Indicator)}?saved=true");
                break;
            case Outcome<Answer>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<Answer>.Conflict(var current):
                // What was typed stays and is based on what is stored, which stands beside it now.
                _isConflict = true;
                form.Version = current.Version;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private string AddressOf(Indicator indicator) =>
        $"{AssessmentWords.Address(new(Id))}/workshop/{indicator.Id}";
}
