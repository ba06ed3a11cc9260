using KnowledgeHub.Core;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Sets up an authenticator app: the secret as picture and text, then a code to show that the app has it.</summary>
public sealed partial class AuthenticatorPage : ComponentBase
{
    private const int Group = 4;

    private string? _secret;
    private string? _failure;
    private string? _codeError;
    private IReadOnlyList<string>? _codes;

    [Inject]
    public required ManageSecondFactors Factors { get; init; }

    [Inject]
    public required ISecondSteps Steps { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromForm(FormName = "confirm-app")]
    private CodeForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    private string Address =>
        OneTimeCode.Address(
            "KnowledgeHub",
            Http?.User.Identity?.Name ?? string.Empty,
            _secret ?? string.Empty
        );

    private string Spaced =>
        string.Join(' ', (_secret ?? string.Empty).Chunk(Group).Select(part => new string(part)));

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        var actor = await CurrentActor.GetAsync();
        if (await Factors.PendingAsync(actor, Cancellation) is Outcome<string>.Done(var secret))
        {
            _secret = secret;
        }
    }

    private async Task BeginAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (await Factors.BeginAsync(actor, Cancellation) is Outcome<string>.Done)
        {
            Navigation.NavigateTo(FactorAddress.Authenticator);
        }
    }

    private async Task ConfirmAsync()
    {
        var actor = await CurrentActor.GetAsync();
        switch (await Factors.ConfirmAsync(actor, Form?.Code, Cancellation))
        {
            case Outcome<IReadOnlyList<string>>.Done(var codes) when Http is not null:
                await Steps.NoteChangeAsync(Http.User);
                _codes = codes;
                LeaveWhenNothingIsToShow();
                break;
            case Outcome<IReadOnlyList<string>>.Invalid:
                _failure = FactorStrings.FactorAppWrong;
                _codeError = FactorStrings.FactorAppClock;
                break;
            default:
                _secret = null;
                break;
        }
    }

    private void LeaveWhenNothingIsToShow()
    {
        if (_codes is { Count: 0 })
        {
            Navigation.NavigateTo($"{FactorAddress.Security}?done=added");
        }
    }
}
