using System.Security.Claims;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Open pages without a browser or a connection.</summary>
internal static class OpenPageExtensions
{
    /// <summary>Opens one: a circuit is services of its own, and the sign-in that it began with.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="accountId">Account id of the person.</param>
    /// <returns>The services of the circuit.</returns>
    public static async Task<AsyncServiceScope> OpenPageAsync(
        this PortalFactory portal,
        string accountId
    )
    {
        var now = portal.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var session = SessionRules.New(accountId, "Firefox", now);
        await portal.Services.GetRequiredService<ISessionStore>().AddAsync(session, default);
        var circuit = portal.Services.CreateAsyncScope();
        var services = circuit.ServiceProvider;
        var user = await services
            .GetRequiredService<UserManager<HubUser>>()
            .FindByIdAsync(accountId);
        var person = await services
            .GetRequiredService<IUserClaimsPrincipalFactory<HubUser>>()
            .CreateAsync(user ?? throw new InvalidOperationException("No account."));
        person.AddIdentity(new([new Claim(ActorClaims.Session, $"{session.Id}")]));
        (
            (IHostEnvironmentAuthenticationStateProvider)
                services.GetRequiredService<AuthenticationStateProvider>()
        ).SetAuthenticationState(Task.FromResult(new AuthenticationState(person)));
        return circuit;
    }
}
