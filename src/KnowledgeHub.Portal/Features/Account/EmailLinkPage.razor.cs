using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Takes the link that was sent to a new address, for who is signed in to its account. Looking at it changes nothing.</summary>
public sealed partial class EmailLinkPage : ComponentBase
{
    private string? _email;

    [Inject]
    public required ChangeEmail Changing { get; init; }

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

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _email = await Changing.FindAsync(await CurrentActor.GetAsync(), Secret, Cancellation);
        if (_email is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task ConfirmAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Changing.ConfirmAsync(
            actor,
            ActorClaims.SessionOf(Http?.User),
            Secret,
            CultureInfo.CurrentUICulture.Name,
            Cancellation
        );
        if (outcome is Outcome<string>.Done)
        {
            State.Forget();
            await Accounts.RefreshAsync(actor.Id);
            Navigation.NavigateTo($"{LinkAddress.Email}?changed=true");
        }
        else
        {
            _email = null;
        }
    }
}
