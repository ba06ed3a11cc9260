namespace KnowledgeHub.Core.Accounts;

/// <summary>A link that was sent to somebody's mailbox, or shown to who made it. Whoever holds it can use it, once.</summary>
public sealed record AccountLink
{
    /// <summary>Stable id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it allows.</summary>
    public required AccountLinkKind Kind { get; init; }

    /// <summary>Account id of the person.</summary>
    public required string AccountId { get; init; }

    /// <summary>The address that it is for; what is confirmed is this one.</summary>
    public required string Email { get; init; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public required string SecretHash { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>From when on it is no longer taken.</summary>
    public required DateTime ExpiresUtc { get; init; }

    /// <summary>When it was used, or made void by a newer one; null while it was not.</summary>
    public DateTime? UsedUtc { get; init; }

    /// <summary>Whether it can be used.</summary>
    /// <param name="now">Now.</param>
    public bool IsOpen(DateTime now) => UsedUtc is null && now < ExpiresUtc;
}
