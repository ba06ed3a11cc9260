namespace KnowledgeHub.Core.Access;

/// <summary>What needs a fresh proof that the person at the keyboard is the one who signed in.</summary>
public static class StepUpRules
{
    /// <summary>How long a proof stays fresh.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether a proof is fresh. One of the future is none: somebody's clock is wrong.</summary>
    /// <param name="provenUtc">When the person last proved who they are; null for never.</param>
    /// <param name="utc">The present moment.</param>
    public static bool IsFresh(DateTime? provenUtc, DateTime utc) =>
        provenUtc is { } proven && proven <= utc && utc - proven < Life;
}
