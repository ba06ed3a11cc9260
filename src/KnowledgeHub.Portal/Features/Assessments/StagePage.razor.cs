using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Where an assessment stands on the official chain, what the reader can do about it, and how it came here.</summary>
public sealed partial class StagePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private AssessmentReading? _reading;
    private IReadOnlyList<RuleViolation> _violations = [];
    private string _hash = string.Empty;
    private bool _isConflict;

    [Inject]
    public required RunStages Stages { get; init; }

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Whether a step was just taken: a reload must not take it again.</summary>
    [SupplyParameterFromQuery(Name = "moved")]
    public string? Moved { get; set; }

    [SupplyParameterFromForm]
    private StageForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    private IReadOnlyList<StageStep> Steps =>
        _reading is { } reading ? StageRules.OpenTo(_actor, reading.Assessment) : [];

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (
            await Read.ByIdAsync(_actor, Id, Http?.RequestAborted ?? default)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            _reading = null;
            Navigation.NotFound();
            return;
        }

        _reading = reading;
        _hash = ApprovedContent.HashOf(reading);
    }

    private async Task StepAsync()
    {
        if (Form is not { } form)
        {
            return;
        }

        if (form.ToRequest() is not { } request)
        {
            _violations = [new(StageRules.StepIsUnknown, "to", form.To ?? string.Empty)];
            return;
        }

        switch (
            await Stages.StepAsync(
                _actor,
                Id,
                form.Version,
                request,
                Http?.RequestAborted ?? default
            )
        )
        {
            case Outcome<Assessment>.Done:
                Navigation.NavigateTo($"{AssessmentWords.Address(new(Id))}/stage?moved=true");
                break;
            case Outcome<Assessment>.Invalid(var violations):
                _violations = violations;
                break;
            case Outcome<Assessment>.Conflict:
                _isConflict = true;
                await ReadAsync();
                break;
            case Outcome<Assessment>.Forbidden:
                _violations = [new(StageRules.StepIsUnknown, "to", form.To ?? string.Empty)];
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private StageForm? TypedOf(StageStep step) =>
        Form?.To == EnumCode<AssessmentStatus>.Of(step.To) ? Form : null;
}
