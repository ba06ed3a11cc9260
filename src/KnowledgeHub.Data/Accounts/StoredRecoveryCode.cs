namespace KnowledgeHub.Data.Accounts;

/// <summary>A recovery code that was not used yet.</summary>
public sealed class StoredRecoveryCode
{
    /// <summary>Account id.</summary>
    public required string AccountId { get; init; }

    /// <summary>The salted hash of the code, in hexadecimal.</summary>
    public required string Hash { get; init; }
}
