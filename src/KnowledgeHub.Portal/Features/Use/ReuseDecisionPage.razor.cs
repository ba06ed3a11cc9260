using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>One report of reuse, for an editor to decide whether readers see it.</summary>
public sealed partial class ReuseDecisionPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private ReuseListing? _listing;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isStale;

    [Inject]
    public required ReviewReuse Review { get; init; }

    [Inject]
    public required ReadNotifications Reminders { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "decide-reuse")]
    private ReuseDecision? Decision { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (
            await Review.FindAsync(_actor, Id, Cancellation) is Outcome<ReuseListing>.Done(
                var listing
            )
        )
        {
            _listing = listing;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task DecideAsync()
    {
        if (Decision is not { } decision)
        {
            return;
        }

        var outcome = await Review.DecideAsync(
            _actor,
            Id,
            decision.Version,
            decision.Shown == ReuseDecision.Yes,
            decision.Reason ?? string.Empty,
            Cancellation
        );
        switch (outcome)
        {
            case Outcome<ReuseReport>.Done:
                Reminders.Forget(_actor);
                Navigation.NavigateTo(UseAddress.Queue);
                break;
            case Outcome<ReuseReport>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                // Changed or withdrawn meanwhile: it is shown as it stands.
                _isStale = true;
                await ReadAsync();
                break;
        }
    }
}
