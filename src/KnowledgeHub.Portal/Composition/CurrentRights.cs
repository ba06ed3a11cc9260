using System.Security.Claims;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Gives a sign-in the rights that its account has now: a cookie and an open page hold those of the moment they began.</summary>
internal sealed class CurrentRights(
    OpenSessions sessions,
    IServiceScopeFactory scopes,
    IOptions<IdentityOptions> options,
    TimeProvider clock
)
{
    private static readonly ClaimsPrincipal _nobody = new(new ClaimsIdentity());

    /// <summary>The sign-in with its present rights.</summary>
    /// <param name="person">The sign-in; a visitor and a sign-in by access token, which are read anew with each request, stay as they are.</param>
    /// <returns>Nobody when the session has ended or the account is closed.</returns>
    public async Task<ClaimsPrincipal> OfAsync(ClaimsPrincipal person)
    {
        if (ActorClaims.SessionOf(person) is not { } session)
        {
            return person;
        }

        try
        {
            var rights = await sessions.FindAsync(
                session,
                person.FindFirstValue(ClaimTypes.NameIdentifier),
                isDeed: false,
                isSensitive: false,
                CancellationToken.None
            );
            return rights is null ? _nobody
                : AreThose(person, rights) ? person
                : await ReadAsync(person);
        }
        catch (StoreUnavailableException)
        {
            // Nothing can be saved now; what is in memory may still be read.
            return person;
        }
    }

    /// <summary>Whether a sign-in holds the present rights.</summary>
    /// <param name="person">The sign-in.</param>
    /// <param name="rights">The present ones.</param>
    public bool AreThose(ClaimsPrincipal person, SessionRights rights) =>
        HaveNotChanged(person, rights) && !ActorClaims.HasEndedGrant(person, clock.GetUtcNow());

    /// <summary>Whether nobody has changed the account's rights since they were read; a grant may have ended by itself.</summary>
    /// <param name="person">The sign-in.</param>
    /// <param name="rights">The present ones.</param>
    public bool HaveNotChanged(ClaimsPrincipal person, SessionRights rights) =>
        person.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType)
        == rights.Version;

    /// <summary>Reads the rights of a sign-in anew.</summary>
    /// <param name="person">The sign-in, whose session is open.</param>
    public async Task<ClaimsPrincipal> ReadAsync(ClaimsPrincipal person)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (
            await services.GetRequiredService<UserManager<HubUser>>().GetUserAsync(person)
            is not { } user
        )
        {
            return _nobody;
        }

        var next = await services
            .GetRequiredService<IUserClaimsPrincipalFactory<HubUser>>()
            .CreateAsync(user);
        (next.Identity as ClaimsIdentity)?.AddClaims(SessionSetup.Carried(person));
        return await services.GetRequiredService<IClaimsTransformation>().TransformAsync(next);
    }
}
