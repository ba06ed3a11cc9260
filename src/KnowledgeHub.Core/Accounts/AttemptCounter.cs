namespace KnowledgeHub.Core.Accounts;

/// <summary>The failures of one <see cref="AttemptSubject"/>.</summary>
public sealed record AttemptCounter
{
    /// <summary>The key of the subject.</summary>
    public required string Key { get; init; }

    /// <summary>Version token: of two who reserve at once, one finds that it has changed.</summary>
    public int Version { get; init; }

    /// <summary>How many attempts failed since the last one that did not; an attempt under way is among them.</summary>
    public int Failures { get; init; }

    /// <summary>When the last attempt was reserved.</summary>
    public DateTime LastUtc { get; init; }

    /// <summary>Before this nothing is tested, because of earlier failures.</summary>
    public DateTime OpensUtc { get; init; }

    /// <summary>Until when an attempt is under way; in the past when none is.</summary>
    public DateTime BusyUntilUtc { get; init; }
}
