using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>
/// Takes the link that was sent to an address, the present one or a new one, for who is signed in to its account. Looking at it changes
/// nothing: what scans mail opens links, too.
/// </summary>
public sealed partial class EmailLinkPage : ComponentBase
{
    private AccountLink? _link;

    [Inject]
    public required ConfirmEmail Confirming { get; init; }

    [Inject]
    public required IAccounts Accounts { get; init; }

    [Inject]
    public required ISessionState State { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Secret { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsPresent => _link?.Kind is AccountLinkKind.EmailConfirmation;

    private string Title =>
        _link is null ? AccountStrings.AccountEmail
        : IsPresent ? OwnAccountStrings.OwnEmailProve
        : OwnAccountStrings.OwnEmailConfirmTitle;

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _link = await Confirming.FindAsync(await CurrentActor.GetAsync(), Secret, Cancellation);
        if (_link is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task ConfirmAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Confirming.ConfirmAsync(
            actor,
            ActorClaims.SessionOf(Http?.User),
            Secret,
            CultureInfo.CurrentUICulture.Name,
            Cancellation
        );
        if (outcome is not Outcome<AccountLink>.Done)
        {
            _link = null;
        }
        else if (IsPresent)
        {
            Navigation.NavigateTo(LinkAddress.Confirmed);
        }
        else
        {
            State.Forget();
            await Accounts.RefreshAsync(actor.Id);
            Navigation.NavigateTo($"{LinkAddress.Email}?changed=true");
        }
    }
}
