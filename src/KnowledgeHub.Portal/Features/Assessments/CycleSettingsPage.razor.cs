using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Changes a cycle's name, day of reference, profile, scope, agencies and deadlines.</summary>
public sealed partial class CycleSettingsPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Assessment? _assessment;
    private Assessment? _conflict;
    private CycleErrors _errors = CycleErrors.None;
    private bool _mayRun;
    private bool _isSent;

    [Inject]
    public required RunCycle Cycles { get; init; }

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

    /// <summary>Whether a change was just saved: a reload must not send the form again.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    public string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "cycle")]
    private CycleForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsSaved => Saved == "true";

    // From the approval on, what was agreed stands.
    private bool IsFixed => _assessment?.Status > AssessmentStatus.Consensus;

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdAsync(_actor, Id, Cancellation)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            Navigation.NotFound();
            return;
        }

        _assessment = reading.Assessment;
        _mayRun = _actor.May(PortalAction.RunCycle, _assessment.Country);
        _isSent = Form is not null;
        Form ??= CycleForm.Of(_assessment);
        if (!_mayRun && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private async Task ReviseAsync()
    {
        if (Form is not null)
        {
            Take(await Cycles.ReviseAsync(_actor, Id, Form.Version, Form.ToPlan(), Cancellation));
        }
    }

    // What was typed stays in the form; it is based on what is stored once that has been shown.
    private void Take(Outcome<Assessment> outcome)
    {
        switch (outcome)
        {
            case Outcome<Assessment>.Done:
                Navigation.NavigateTo($"{AssessmentWords.Address(new(Id))}/settings?saved=true");
                break;
            case Outcome<Assessment>.Invalid(var violations):
                _errors = new(violations);
                break;
            case Outcome<Assessment>.Conflict(var current):
                (_conflict, _assessment) = (current, current);
                Form?.Version = current.Version;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
