namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>What <c>/health/ready</c> tells operators who ask for JSON.</summary>
internal sealed record HealthReport
{
    /// <summary>starting, ready or stopping.</summary>
    public required string Status { get; init; }

    public required DatabasePart Database { get; init; }

    public required FeedPart Feed { get; init; }

    public required IndexPart Index { get; init; }

    public required MailPart Mail { get; init; }

    public required AuditPart Audit { get; init; }

    public required bool IsSafeMode { get; init; }

    /// <summary>Room left where the data folder lies; null when that cannot be told.</summary>
    public required long? FreeDiskBytes { get; init; }

    /// <summary>Working pages that are open on this node.</summary>
    public required int OpenCircuits { get; init; }

    /// <param name="Mode">Product, version, and how it is used; null before the start is done.</param>
    /// <param name="IsReached">Whether it answered just now.</param>
    /// <param name="Warnings">What of its settings endangers the data.</param>
    internal sealed record DatabasePart(
        string? Mode,
        bool IsReached,
        IReadOnlyList<string> Warnings
    );

    /// <param name="Position">The last number that this node has read.</param>
    /// <param name="LagEntries">Numbers behind the newest; null when the database was not reached.</param>
    /// <param name="LagSeconds">How long ago this node had read everything; 0 when it has.</param>
    internal sealed record FeedPart(long Position, long? LagEntries, double? LagSeconds);

    /// <param name="IsOn">Whether messages leave the portal at all.</param>
    /// <param name="Waiting">Messages that are due; null when the database was not reached.</param>
    /// <param name="OldestSeconds">How long ago the oldest of them was written; null when none waits.</param>
    internal sealed record MailPart(bool IsOn, int? Waiting, double? OldestSeconds);

    /// <param name="LagSeconds">How long ago every event had its seal.</param>
    /// <param name="Problem">What is wrong, in words; null when all is well.</param>
    /// <param name="IsAnchored">Whether its head is told outside of the database.</param>
    internal sealed record AuditPart(double LagSeconds, string? Problem, bool IsAnchored);

    /// <param name="Entries">Entries that can be found.</param>
    /// <param name="Unreadable">Entries that cannot be read.</param>
    internal sealed record IndexPart(int Entries, int Unreadable);
}
