using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>The people of an assessment, for its coordinator: who answers for which agency, and who is invited.</summary>
public sealed partial class TeamPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Team? _team;
    private NewInvitation? _made;
    private IReadOnlyList<RuleViolation> _errors = [];

    [Inject]
    public required ManageTeam Teams { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required PublicAddress PortalAddress { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What was just done: a reload must not do it again.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = TeamInviteForm.FormName)]
    private TeamForm? Form { get; set; }

    /// <summary>Account id of a member, or id of an invitation.</summary>
    [SupplyParameterFromForm]
    private string? Target { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private DateTime Now => Clock.GetUtcNow().UtcDateTime;

    private string Address => TeamWords.Address(Id);

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (await Teams.ReadAsync(_actor, Id, Cancellation) is Outcome<Team>.Done(var team))
        {
            _team = team;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task InviteAsync()
    {
        switch (await Teams.InviteAsync(_actor, Id, (Form ?? new()).ToRequest(), Cancellation))
        {
            case Outcome<NewInvitation>.Done(var made):
                // Not by a redirect: the secret must stand in no address.
                (_made, Form) = (made, new());
                await ReadAsync();
                break;
            case Outcome<NewInvitation>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task RemoveAsync() =>
        Go(await Teams.RemoveAsync(_actor, Id, Target, Cancellation), "removed");

    private async Task RevokeAsync() =>
        Go(await Teams.RevokeAsync(_actor, Id, Target, Cancellation), "revoked");

    private void Go(Outcome<bool> outcome, string done)
    {
        if (outcome is Outcome<bool>.Done(var isDone))
        {
            Navigation.NavigateTo(isDone ? $"{Address}?done={done}" : Address);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private string LinkOf(NewInvitation made) =>
        PortalAddress.Of(TeamWords.Link(made.Secret), Navigation.Uri);
}
