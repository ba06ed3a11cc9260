namespace KnowledgeHub.Core.SecondFactors;

/// <summary>What an account has beside its password.</summary>
public sealed record FactorState
{
    /// <summary>An account that has nothing yet.</summary>
    public static FactorState Empty { get; } = new();

    /// <summary>The sealed secret of the authenticator app; null without one.</summary>
    public string? Secret { get; init; }

    /// <summary>The sealed secret of an app that is being set up and has shown no code yet; null without one.</summary>
    public string? PendingSecret { get; init; }

    /// <summary>The salt of the recovery codes; null when none were ever made.</summary>
    public string? RecoverySalt { get; init; }

    /// <summary>How many recovery codes are left.</summary>
    public int RecoveryCodes { get; init; }

    /// <summary>How many passkeys there are.</summary>
    public int Passkeys { get; init; }

    /// <summary>When the account first signed in with a role that must have a second factor; null before.</summary>
    public DateTime? RequiredSinceUtc { get; init; }

    /// <summary>Whether an authenticator app is set up.</summary>
    public bool HasAuthenticator => Secret is not null;

    /// <summary>Whether there is a second factor. Recovery codes only stand in for one.</summary>
    public bool IsHeld => HasAuthenticator || Passkeys > 0;
}
