using System.Security.Claims;
using KnowledgeHub.Data.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Ends the rights of an open circuit within a minute after the account's rights or password have changed.</summary>
internal sealed class CircuitRevalidation(
    ILoggerFactory logging,
    IServiceScopeFactory scopes,
    IOptions<IdentityOptions> options
) : RevalidatingServerAuthenticationStateProvider(logging)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>();
        var user = await users.GetUserAsync(authenticationState.User);
        return user is not null
            && authenticationState.User.FindFirstValue(
                options.Value.ClaimsIdentity.SecurityStampClaimType
            ) == await users.GetSecurityStampAsync(user);
    }
}
