using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Use;

/// <summary>
/// A member's report that an entry was put to use, with what was adapted and what came of it: the aggregate. Immutable; a
/// change makes the next version.
/// </summary>
public sealed record ReuseReport
{
    /// <summary>Identifies the report.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry.</summary>
    public required PracticeId Practice { get; init; }

    /// <summary>Account id of who reported it; empty for whoever may not know.</summary>
    public required string ReporterId { get; init; }

    /// <summary>What was reported.</summary>
    public required ReuseContent Content { get; init; }

    /// <summary>Where it stands.</summary>
    public ReuseState State { get; init; }

    /// <summary>Why an editor declined it; plain text, empty unless it was.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>When it was reported.</summary>
    public required DateTime ReportedUtc { get; init; }

    /// <summary>When an editor last decided; null before.</summary>
    public DateTime? DecidedUtc { get; init; }

    /// <summary>1 for the first save, one more for each later one; the token of optimistic concurrency.</summary>
    public required int Version { get; init; }
}
