namespace KnowledgeHub.Core.Access;

/// <summary>
/// Port: keeps personal access tokens. Making and revoking one each write an audit event in their transaction. The store
/// does not decide who may; use cases do.
/// </summary>
public interface IAccessTokenStore
{
    /// <summary>All tokens of a person, also those that cannot be used any more; last made first.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AccessToken>> ListAsync(string ownerId, CancellationToken cancellation);

    /// <summary>A token by the hash of its secret.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The token in whatever state, or null.</returns>
    Task<AccessToken?> FindByHashAsync(string hash, CancellationToken cancellation);

    /// <summary>Keeps a new token unless its owner has too many that are valid; also for calls at the same time.</summary>
    /// <param name="token">The token.</param>
    /// <param name="session">The sign-in that asks; null when there is none that could end.</param>
    /// <param name="maxValid">How many valid ones the owner can have, this one included.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<AccessTokenAddition> AddAsync(
        AccessToken token,
        Guid? session,
        int maxValid,
        CancellationToken cancellation
    );

    /// <summary>Revokes a token of a person; one that is revoked already stays as it is.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="id">The token.</param>
    /// <param name="utc">The time of the revocation.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>The token as stored now, or null when the person has no such token.</returns>
    Task<AccessToken?> RevokeAsync(
        string ownerId,
        Guid id,
        DateTime utc,
        CancellationToken cancellation
    );

    /// <summary>Notes a use, unless one was noted within <see cref="AccessTokenRules.UseInterval"/> before.</summary>
    /// <param name="id">The token.</param>
    /// <param name="utc">The time of the use.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was noted.</returns>
    Task<bool> NoteUseAsync(Guid id, DateTime utc, CancellationToken cancellation);
}
