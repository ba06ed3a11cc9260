using System.Security.Claims;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Ends the sign-in of an open circuit within a minute after the account's rights or password have changed, or the session has
/// ended. A country whose last day has passed ends no sign-in. What is done before that is done with the rights of the moment: see <see cref="CurrentActor"/>.
/// </summary>
internal sealed class CircuitRevalidation(
    ILoggerFactory logging,
    OpenSessions sessions,
    CurrentRights current,
    TimeProvider clock
) : RevalidatingServerAuthenticationStateProvider(logging)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        var person = authenticationState.User;
        return !FactorClaims.IsOverdue(person, clock.GetUtcNow().UtcDateTime)
            && await sessions.FindAsync(
                ActorClaims.SessionOf(person),
                person.FindFirstValue(ClaimTypes.NameIdentifier),
                isDeed: false,
                isSensitive: true,
                cancellationToken
            )
                is { } rights
            && current.HaveNotChanged(person, rights);
    }
}
