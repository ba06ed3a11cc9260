using System.Security.Claims;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The one way in: every kind of sign-in begins its session here, and gives the cookie that names it.</summary>
internal sealed class SessionSignIn(
    SignInManager<HubUser> signIn,
    ISessionStore store,
    OpenSessions sessions,
    IHttpContextAccessor http,
    TimeProvider clock
)
{
    private HttpContext? Context => http.HttpContext;

    /// <summary>Begins a session on this response.</summary>
    /// <param name="user">Who has proved who it is.</param>
    /// <param name="isPersistent">Whether the cookie outlives the browser; the session does not live longer by it.</param>
    /// <param name="claims">What else the cookie is to carry, such as how the person signed in.</param>
    public async Task BeginAsync(HubUser user, bool isPersistent, params Claim[] claims)
    {
        var session = SessionRules.New(
            user.Id,
            DeviceWords.Of(Context?.Request.Headers.UserAgent.ToString()),
            clock.GetUtcNow().UtcDateTime
        );
        await store.AddAsync(session, Context?.RequestAborted ?? CancellationToken.None);
        await signIn.SignInWithClaimsAsync(
            user,
            isPersistent,
            [.. claims, new(ActorClaims.Session, session.Id.ToString())]
        );
    }

    /// <summary>Gives the cookie anew with the rights that the account has now; the session stays the same.</summary>
    /// <param name="user">Who is at the keyboard; a person without an open session gets one.</param>
    /// <param name="claims">What the cookie is to carry from now on in place of claims of the same types.</param>
    public Task ContinueAsync(HubUser user, params Claim[] claims)
    {
        var person = Context?.User;
        return
            person?.FindFirstValue(ClaimTypes.NameIdentifier) == user.Id
            && ActorClaims.SessionOf(person) is not null
            ? signIn.SignInWithClaimsAsync(
                user,
                isPersistent: false,
                [
                    .. SessionSetup
                        .Carried(person)
                        .Where(old => claims.All(fresh => fresh.Type != old.Type)),
                    .. claims,
                ]
            )
            : BeginAsync(user, isPersistent: false, claims);
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task EndAsync()
    {
        var person = Context?.User;
        if (
            ActorClaims.SessionOf(person) is { } session
            && person?.FindFirstValue(ClaimTypes.NameIdentifier) is { } accountId
        )
        {
            await store.EndAsync(
                accountId,
                new(Only: session),
                clock.GetUtcNow().UtcDateTime,
                CancellationToken.None
            );
            sessions.Forget();
        }

        await signIn.SignOutAsync();
    }
}
