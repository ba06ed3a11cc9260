namespace KnowledgeHub.Core.Access;

/// <summary>Use cases: list, make and revoke one's own personal access tokens.</summary>
/// <param name="store">Keeps tokens.</param>
/// <param name="clock">The time.</param>
public sealed class ManageAccessTokens(IAccessTokenStore store, TimeProvider clock)
{
    /// <summary>The actor's tokens, last made first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<AccessToken>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<AccessToken>>.Done(
                await store.ListAsync(actor.Id, cancellation)
            )
            : new Outcome<IReadOnlyList<AccessToken>>.Forbidden();

    /// <summary>One of the actor's tokens.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The token.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound (also for another person's token) or Forbidden.</returns>
    public async Task<Outcome<AccessToken>> FindAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<AccessToken>.Forbidden();
        }

        var own = await store.ListAsync(actor.Id, cancellation);
        return Known(own.FirstOrDefault(token => token.Id == id));
    }

    /// <summary>Makes a token that acts for the actor.</summary>
    /// <param name="actor">Who makes and owns it.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the secret, which cannot be had again; Forbidden or Invalid.</returns>
    public async Task<Outcome<NewAccessToken>> CreateAsync(
        Actor actor,
        AccessTokenRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsAllowed(actor))
        {
            return new Outcome<NewAccessToken>.Forbidden();
        }

        var wanted = request with { Name = AccessTokenRules.CleanName(request.Name) };
        var violations = AccessTokenRules.Check(wanted);
        if (violations.Count > 0)
        {
            return new Outcome<NewAccessToken>.Invalid(violations);
        }

        var secret = AccessTokenSecret.New();
        var now = clock.GetUtcNow().UtcDateTime;
        var token = new AccessToken
        {
            Id = Guid.NewGuid(),
            OwnerId = actor.Id,
            Name = wanted.Name,
            Scopes = [.. wanted.Scopes],
            Hash = AccessTokenSecret.HashOf(secret),
            CreatedUtc = now,
            ExpiresUtc = now.AddDays(wanted.Days),
        };
        return await store.AddAsync(
            token,
            actor.Session,
            AccessTokenRules.MaxValidTokens,
            cancellation
        ) switch
        {
            AccessTokenAddition.Added => new Outcome<NewAccessToken>.Done(new(token, secret)),
            AccessTokenAddition.TooMany => new Outcome<NewAccessToken>.Invalid([
                AccessTokenRules.TooMany,
            ]),
            _ => new Outcome<NewAccessToken>.Forbidden(),
        };
    }

    /// <summary>Takes a token of the actor back: it is refused from the next moment. Doing so again changes nothing.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The token.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound (also for another person's token) or Forbidden.</returns>
    public async Task<Outcome<AccessToken>> RevokeAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<AccessToken>.Forbidden();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        return Known(await store.RevokeAsync(actor.Id, id, now, cancellation));
    }

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.ManageOwnTokens);

    private static Outcome<AccessToken> Known(AccessToken? token) =>
        token is null ? new Outcome<AccessToken>.NotFound() : new Outcome<AccessToken>.Done(token);
}
