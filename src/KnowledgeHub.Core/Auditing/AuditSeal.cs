namespace KnowledgeHub.Core.Auditing;

/// <summary>A link of the chain that seals the audit trail: the events since the seal before, and that seal, under one hash.</summary>
public sealed record AuditSeal
{
    /// <summary>The most events under one seal.</summary>
    public const int MaxEvents = 2_000;

    /// <summary>Its place in the chain, from 1, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>Number of the last event under it.</summary>
    public required long LastEventId { get; init; }

    /// <summary>How many events stand under it; never 0.</summary>
    public required int Events { get; init; }

    /// <summary>When it was made, in whole milliseconds.</summary>
    public required DateTime AtUtc { get; init; }

    /// <summary>The hash, as <see cref="AuditForm"/> defines it, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>
    /// The first <see cref="AuditForm.MarkLength"/> hexadecimal digits of each event's digest. They protect nothing; they tell
    /// which event it is that does not match the hash.
    /// </summary>
    public required string Marks { get; init; }
}
