using System.Collections.Immutable;

namespace KnowledgeHub.Core.Auditing;

/// <summary>A page of the audit trail.</summary>
public sealed record AuditView
{
    /// <summary>The events, newest first.</summary>
    public required ImmutableArray<AuditLine> Lines { get; init; }

    /// <summary>Number below which the next page begins; null when there is none.</summary>
    public long? Next { get; init; }

    /// <summary>The last seal; null when nothing was sealed yet.</summary>
    public AuditSeal? Head { get; init; }
}
