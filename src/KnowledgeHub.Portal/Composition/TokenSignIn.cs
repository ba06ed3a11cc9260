using System.Security.Claims;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Finds out whom the secret of an access token stands for. Roles and countries are read anew at each call: they are the
/// owner's present ones.
/// </summary>
internal sealed class TokenSignIn(
    IAccessTokenStore tokens,
    UserManager<HubUser> users,
    IUserClaimsPrincipalFactory<HubUser> claims,
    PortalSettings settings,
    TimeProvider clock,
    ILogger<TokenSignIn> logger
)
{
    /// <summary>What came of a secret.</summary>
    /// <param name="Person">The owner with the scopes of the token; null when refused.</param>
    /// <param name="Ended">The state of a refused token that its caller may know of: who holds the secret of it may.</param>
    /// <param name="LacksFactor">Whether the owner must set up a second factor before the token works again.</param>
    public sealed record Answer(
        ClaimsPrincipal? Person,
        AccessTokenState? Ended = null,
        bool LacksFactor = false
    );

    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<Answer> CheckAsync(string secret, CancellationToken cancellation)
    {
        var hash = AccessTokenSecret.HashOf(secret);
        if (
            !AccessTokenSecret.IsWellFormed(secret)
            || await tokens.FindByHashAsync(hash, cancellation) is not { } token
            || await users.FindByIdAsync(token.OwnerId) is not { } owner
            || owner.DisabledUtc is not null
            || (owner.IsDemonstration && !settings.AllowsDemonstrations)
        )
        {
            return new(null);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var state = token.StateAt(now);
        if (state is not AccessTokenState.Valid)
        {
            return new(null, state);
        }

        var person = await PersonAsync(owner, token);
        if (FactorClaims.IsOverdue(person, now))
        {
            return new(null, LacksFactor: true);
        }

        await NoteUseAsync(token, now, cancellation);
        return new(person);
    }

    private async Task<ClaimsPrincipal> PersonAsync(HubUser owner, AccessToken token)
    {
        var person = await claims.CreateAsync(owner);
        var scopes = token.Scopes.Select(scope => new Claim(
            ActorClaims.Scope,
            EnumCode<AccessScope>.Of(scope)
        ));
        return new(
            new ClaimsIdentity(person.Identity, scopes, Api.ScopeAuthorization.Scheme, null, null)
        );
    }

    // A database that can be read but not written must not close the API to those who only read.
    private async Task NoteUseAsync(AccessToken token, DateTime now, CancellationToken cancellation)
    {
        if (!AccessTokenRules.IsUseToBeNoted(token, now))
        {
            return;
        }

        try
        {
            await tokens.NoteUseAsync(token.Id, now, cancellation);
        }
        catch (StoreUnavailableException exception)
        {
            logger.LogWarning(exception, "The use of token {Token} was not noted.", token.Id);
        }
    }
}
