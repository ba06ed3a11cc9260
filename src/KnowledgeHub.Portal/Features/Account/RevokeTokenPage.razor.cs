using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Asks before a token of one's own is revoked. Another person's token is not found here.</summary>
public sealed partial class RevokeTokenPage : ComponentBase
{
    private AccessToken? _token;

    [Inject]
    public required ManageAccessTokens Tokens { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    /// <summary>Whether the answer is here already: the form must then stand on the page to be handled, whoever sent it.</summary>
    private bool IsConfirmed => HttpMethods.IsPost(Http?.Request.Method ?? string.Empty);

    protected override async Task OnInitializedAsync()
    {
        if (IsConfirmed)
        {
            return;
        }

        var actor = await CurrentActor.GetAsync();
        if (await Tokens.FindAsync(actor, Id, Cancellation) is Outcome<AccessToken>.Done(var token))
        {
            _token = token;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task RevokeAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (await Tokens.RevokeAsync(actor, Id, Cancellation) is Outcome<AccessToken>.Done)
        {
            Navigation.NavigateTo("/account/tokens?revoked=true");
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
