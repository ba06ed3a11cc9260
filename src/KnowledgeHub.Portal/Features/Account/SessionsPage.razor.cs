using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Where one is signed in, and ending it there or everywhere.</summary>
public sealed partial class SessionsPage : ComponentBase
{
    private IReadOnlyList<AccountSession> _sessions = [];
    private Guid? _current;

    [Inject]
    public required ManageSessions Sessions { get; init; }

    [Inject]
    public required ISessionState State { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "ended")]
    public string? Ended { get; set; }

    [SupplyParameterFromForm]
    private SessionsForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _current = ActorClaims.SessionOf(Http?.User);
        var actor = await CurrentActor.GetAsync();
        if (
            await Sessions.ListAsync(actor, Cancellation)
            is Outcome<IReadOnlyList<AccountSession>>.Done(var sessions)
        )
        {
            _sessions = [.. sessions.OrderByDescending(session => session.Id == _current)];
        }
    }

    private Task EndOneAsync() =>
        Form?.Only is { } only
            ? EndAsync(new(Only: only), isHere: only == _current)
            : Task.CompletedTask;

    private Task EndAllAsync() => EndAsync(new(WithTokens: Form?.WithTokens is true), isHere: true);

    private async Task EndAsync(SessionEnd which, bool isHere)
    {
        await Sessions.EndAsync(await CurrentActor.GetAsync(), which, Cancellation);
        State.Forget();
        Navigation.NavigateTo(isHere ? "/account/login" : $"{SessionAddress.List}?ended=true");
    }

    private static string DeviceOf(AccountSession session) =>
        session.Device.Length > 0 ? session.Device : SessionStrings.SessionUnknownDevice;
}
