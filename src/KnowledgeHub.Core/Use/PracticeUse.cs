namespace KnowledgeHub.Core.Use;

/// <summary>How an entry is used, as one reader may know it.</summary>
/// <param name="Votes">How many readers found it useful.</param>
/// <param name="Shown">The reports that readers see, the newest first, without who reported them.</param>
/// <param name="Own">The reader's own reports in any state but taken back, the newest first.</param>
public sealed record PracticeUse(
    UsefulVotes Votes,
    IReadOnlyList<ReuseReport> Shown,
    IReadOnlyList<ReuseReport> Own
)
{
    /// <summary>Whether the reader may say that the entry is useful.</summary>
    public bool MayVote { get; init; }

    /// <summary>Whether the reader may report that the entry was put to use.</summary>
    public bool MayReport { get; init; }
}
