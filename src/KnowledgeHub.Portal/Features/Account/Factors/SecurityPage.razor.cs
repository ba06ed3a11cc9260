using KnowledgeHub.Core;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>What one has beside one's own password.</summary>
public sealed partial class SecurityPage : ComponentBase
{
    private FactorState _state = FactorState.Empty;
    private IReadOnlyList<Passkey> _passkeys = [];
    private DateTime? _due;
    private string? _failure;

    [Inject]
    public required ManageSecondFactors Factors { get; init; }

    [Inject]
    public required ISecondSteps Steps { get; init; }

    [Inject]
    public required IPasskeys Keys { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>What was just done: a reload must not do it again.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [SupplyParameterFromForm]
    private PasskeyAddition? Addition { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _due = ActorClaims.TimeOf(Http?.User, ActorClaims.FactorDue);
        var actor = await CurrentActor.GetAsync();
        if (await Factors.ReadAsync(actor, Cancellation) is Outcome<FactorState>.Done(var state))
        {
            _state = state;
        }

        if (
            await Factors.PasskeysAsync(actor, Cancellation)
            is Outcome<IReadOnlyList<Passkey>>.Done(var passkeys)
        )
        {
            _passkeys = passkeys;
        }
    }

    private async Task AddPasskeyAsync()
    {
        if (
            Http is not null
            && await Keys.AddAsync(Http.User, Addition?.Credential, Addition?.Name)
        )
        {
            await Steps.NoteChangeAsync(Http.User);
            Navigation.NavigateTo($"{FactorAddress.Security}?done=added");
        }
        else
        {
            _failure = FactorStrings.FactorPasskeyFailed;
        }
    }

    private async Task RemovePasskeyAsync()
    {
        var actor = await CurrentActor.GetAsync();
        await ShowAsync(await Factors.RemovePasskeyAsync(actor, Addition?.Id, Cancellation));
    }

    private async Task RemoveAppAsync()
    {
        var actor = await CurrentActor.GetAsync();
        await ShowAsync(await Factors.RemoveAuthenticatorAsync(actor, Cancellation));
    }

    private async Task ShowAsync(Outcome<bool> outcome)
    {
        if (outcome is Outcome<bool>.Done && Http is not null)
        {
            await Steps.NoteChangeAsync(Http.User);
            Navigation.NavigateTo($"{FactorAddress.Security}?done=removed");
            return;
        }

        _failure =
            outcome is Outcome<bool>.Invalid ? FactorStrings.FactorLast : FactorStrings.FactorNone;
    }
}
