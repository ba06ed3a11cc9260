using System.Collections.Immutable;

namespace KnowledgeHub.Core.Auditing;

/// <summary>What a check of the audit trail found.</summary>
public sealed record AuditReport
{
    /// <summary>What is wrong, in the order of the chain; at most <see cref="AuditChainCheck.MaxFindings"/> of each kind.</summary>
    public required ImmutableArray<AuditFinding> Findings { get; init; }

    /// <summary>How much more was found of each kind of which there is more than that.</summary>
    public required ImmutableSortedDictionary<AuditFindingKind, long> More { get; init; }

    /// <summary>How many seals there are.</summary>
    public required long Seals { get; init; }

    /// <summary>How many events there are, sealed or not.</summary>
    public required long Events { get; init; }

    /// <summary>How many of them no seal covers yet.</summary>
    public required long Unsealed { get; init; }

    /// <summary>When the first of those happened; null when all are sealed.</summary>
    public required DateTime? UnsealedSinceUtc { get; init; }

    /// <summary>How many anchors were compared.</summary>
    public required int Anchors { get; init; }

    /// <summary>How many anchors were not compared, because a restore left out what they speak of.</summary>
    public required int AnchorsInGap { get; init; }

    /// <summary>That gap; null when nothing was restored.</summary>
    public required AuditGap? Gap { get; init; }
}
