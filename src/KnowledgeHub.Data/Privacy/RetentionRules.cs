namespace KnowledgeHub.Data.Privacy;

/// <summary>Times after which rows about persons go by themselves.</summary>
public static class RetentionRules
{
    /// <summary>Invitations to a team, after they were taken, withdrawn or ran out.</summary>
    public static TimeSpan Invitations { get; } = TimeSpan.FromDays(90);

    /// <summary>Access tokens, after they were revoked or ran out.</summary>
    public static TimeSpan Tokens { get; } = TimeSpan.FromDays(90);

    /// <summary>Who looked at what a country shares. That somebody looked stays in the audit trail, as an id.</summary>
    public static TimeSpan Looks { get; } = TimeSpan.FromDays(2 * 365);

    /// <summary>Accounts that nobody can use any more, after they were closed: they are erased.</summary>
    public static TimeSpan ClosedAccounts { get; } = TimeSpan.FromDays(2 * 365);

    /// <summary>Accounts whose invitation nobody took, after the last link ran out: they are erased.</summary>
    public static TimeSpan UntakenAccounts { get; } = TimeSpan.FromDays(30);

    /// <summary>Backups that the portal makes before upgrades.</summary>
    public static TimeSpan Backups { get; } = TimeSpan.FromDays(35);
}
