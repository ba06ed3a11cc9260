using System.Collections.Immutable;

namespace KnowledgeHub.Core.Access;

/// <summary>
/// A personal access token: lets a program act as its owner within some scopes. The secret itself is kept nowhere, only its
/// hash.
/// </summary>
public sealed record AccessToken
{
    /// <summary>Identifies the token on pages and in the history; it opens nothing.</summary>
    public required Guid Id { get; init; }

    /// <summary>Account id of the person whom the token acts for.</summary>
    public required string OwnerId { get; init; }

    /// <summary>The owner's own word for it.</summary>
    public required string Name { get; init; }

    /// <summary>What it may be used for; at least one.</summary>
    public required ImmutableSortedSet<AccessScope> Scopes { get; init; }

    /// <summary>Fingerprint of the secret; see <see cref="AccessTokenSecret.HashOf"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>The first moment at which it is refused.</summary>
    public required DateTime ExpiresUtc { get; init; }

    /// <summary>When its owner took it back; null when not.</summary>
    public DateTime? RevokedUtc { get; init; }

    /// <summary>When it was last used, to the hour; null when never.</summary>
    public DateTime? LastUsedUtc { get; init; }

    /// <summary>Whether it can be used at a moment.</summary>
    /// <param name="utc">The moment.</param>
    public AccessTokenState StateAt(DateTime utc) =>
        RevokedUtc is not null ? AccessTokenState.Revoked
        : utc >= ExpiresUtc ? AccessTokenState.Expired
        : AccessTokenState.Valid;
}
