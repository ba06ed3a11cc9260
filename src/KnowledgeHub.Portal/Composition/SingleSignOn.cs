using System.Security.Claims;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Signing in by the provider of identities that the operator has named.</summary>
internal sealed class SingleSignOn(
    SingleSignOnSettings settings,
    ProviderEntrance entrance,
    UserManager<HubUser> users,
    IHttpContextAccessor http,
    TimeProvider clock,
    ILoggerFactory loggers
) : ISingleSignOn
{
    public string? Name => settings.Name;

    public async Task<bool> BeginAsync(string address, bool isProof)
    {
        if (http.HttpContext is not { } context)
        {
            return false;
        }

        var asked = new OpenIdConnectChallengeProperties
        {
            RedirectUri = SingleSignOnAddress.Enter,
        };
        ProviderTicket.Note(asked, address, isProof, clock.GetUtcNow());
        if (isProof)
        {
            (asked.MaxAge, asked.Prompt) = (TimeSpan.Zero, "login");
        }

        try
        {
            await context.ChallengeAsync(SingleSignOnSetup.Scheme, asked);
            return true;
        }
        // Its discovery document cannot be read: the framework wraps whatever happened on the way.
        catch (Exception exception)
            when (exception is InvalidOperationException or HttpRequestException or IOException)
        {
            SingleSignOnLog.Failed(loggers, exception);
            return false;
        }
    }

    public async Task<SingleSignOnAnswer> EnterAsync(ClaimsPrincipal person)
    {
        if (http.HttpContext is not { } context)
        {
            return new(ProviderRefusal.Provider);
        }

        var ticket = ProviderTicket.Read(
            await context.AuthenticateAsync(IdentityConstants.ExternalScheme),
            settings.StrongContexts
        );
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        return ticket is null
            ? new(ProviderRefusal.Provider)
            : await entrance.EnterAsync(ticket, settings.Policy, person);
    }

    public async Task<bool> IsBoundAsync(ClaimsPrincipal person) =>
        await users.GetUserAsync(person) is { } user
        && (await users.GetLoginsAsync(user)).Count > 0;
}
