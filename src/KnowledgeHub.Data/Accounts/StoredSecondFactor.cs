namespace KnowledgeHub.Data.Accounts;

/// <summary>What an account has beside its password; its passkeys are rows of their own.</summary>
public sealed class StoredSecondFactor
{
    /// <summary>Account id.</summary>
    public required string AccountId { get; init; }

    /// <summary>Counts the changes, for the audit trail.</summary>
    public int Version { get; set; }

    /// <summary>The sealed secret of the authenticator app.</summary>
    public string? Secret { get; set; }

    /// <summary>The sealed secret of an app that is being set up.</summary>
    public string? PendingSecret { get; set; }

    /// <summary>The last step whose code was used.</summary>
    public long SpentStep { get; set; }

    /// <summary>The salt of the recovery codes.</summary>
    public string? RecoverySalt { get; set; }

    /// <summary>When the account first signed in with a role that must have a second factor.</summary>
    public DateTime? RequiredSinceUtc { get; set; }
}
