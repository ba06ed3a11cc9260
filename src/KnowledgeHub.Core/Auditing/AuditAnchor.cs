namespace KnowledgeHub.Core.Auditing;

/// <summary>The head of the chain as it was told to somebody outside: what was sealed by then cannot be rewritten unseen.</summary>
public sealed record AuditAnchor
{
    /// <summary>When it was told, in whole milliseconds.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>Number of the last seal at that time.</summary>
    public required long Number { get; init; }

    /// <summary>Number of the last event under it.</summary>
    public required long LastEventId { get; init; }

    /// <summary>Its hash.</summary>
    public required string Hash { get; init; }
}
