using System.Security.Claims;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Ends the rights of an open circuit within a minute after the account's rights or password have changed, or the session has ended.</summary>
internal sealed class CircuitRevalidation(
    ILoggerFactory logging,
    IServiceScopeFactory scopes,
    IOptions<IdentityOptions> options,
    OpenSessions sessions
) : RevalidatingServerAuthenticationStateProvider(logging)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var person = authenticationState.User;
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>();
        var user = await users.GetUserAsync(person);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        return user is { DisabledUtc: null }
            && !FactorClaims.IsOverdue(person, now.UtcDateTime)
            && person.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType)
                == await users.GetSecurityStampAsync(user)
            && await sessions.FindAsync(
                ActorClaims.SessionOf(person),
                user.Id,
                isDeed: false,
                cancellationToken
            )
                is not null;
    }
}
