using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Starts the next cycle from one that was handed in, and shows first what it takes over.</summary>
public sealed partial class NextCyclePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private CarryOver? _carry;
    private CycleErrors _errors = CycleErrors.None;
    private bool _isUnderWay;

    [Inject]
    public required StartNextCycle Cycles { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Id of the cycle before.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [SupplyParameterFromForm(FormName = "next")]
    private CycleForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Address => $"/assessments/{Uri.EscapeDataString(Id)}/next";

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        switch (await Cycles.PreviewAsync(_actor, Id, Http?.RequestAborted ?? default))
        {
            case Outcome<CarryOver>.Done(var carry):
                _carry = carry;
                Form ??= Begin(carry.Previous);
                break;
            case Outcome<CarryOver>.Invalid:
                _isUnderWay = true;
                break;
            case Outcome<CarryOver>.Forbidden:
                Deny();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    // Profile, scope and agencies of the cycle before; name and day are those of now, and deadlines are set anew.
    private CycleForm Begin(Assessment previous)
    {
        var today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
        var (form, fresh) = (CycleForm.Of(previous), CycleForm.Begin(previous.Country, today));
        form.Version = 0;
        form.Scope.ScoringUntil = null;
        form.Scope.ConsensusUntil = null;
        form.Scope.ApprovalUntil = null;
        form.ReferenceDate = fresh.ReferenceDate;
        form.Name =
            fresh.Name == previous.Name
                ? (today.Year + 1).ToString(CultureInfo.InvariantCulture)
                : fresh.Name;
        return form;
    }

    private async Task StartAsync()
    {
        if (Form is null)
        {
            return;
        }

        switch (await Cycles.StartAsync(_actor, Id, Form.ToPlan(), Http?.RequestAborted ?? default))
        {
            case Outcome<Assessment>.Done(var next):
                Navigation.NavigateTo(
                    $"{AssessmentWords.Address(next.Id)}/carried?from={_carry?.Previous.Id}"
                );
                break;
            case Outcome<Assessment>.Invalid(var violations):
                _errors = new(violations);
                break;
            default:
                Deny();
                break;
        }
    }

    private void Deny()
    {
        _carry = null;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
