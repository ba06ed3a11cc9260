using System.Collections.Immutable;

namespace KnowledgeHub.Core.Auditing;

/// <summary>What a check of the audit trail found.</summary>
public sealed record AuditReport
{
    /// <summary>What is wrong, in the order of the chain; at most <see cref="AuditChainCheck.MaxFindings"/>.</summary>
    public required ImmutableArray<AuditFinding> Findings { get; init; }

    /// <summary>How many seals there are.</summary>
    public required long Seals { get; init; }

    /// <summary>How many events there are, sealed or not.</summary>
    public required long Events { get; init; }

    /// <summary>How many of them no seal covers yet.</summary>
    public required long Unsealed { get; init; }

    /// <summary>How many anchors were compared.</summary>
    public required int Anchors { get; init; }
}
