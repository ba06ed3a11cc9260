using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Searching;

/// <summary>What editors chose for one searched text.</summary>
/// <param name="Pinned">Entries that are found whatever they say, and stand first, in this order.</param>
/// <param name="Hidden">Entries that are not found.</param>
public sealed record CuratedEntries(
    IReadOnlyList<PracticeId> Pinned,
    IReadOnlyList<PracticeId> Hidden
)
{
    /// <summary>Editors chose nothing.</summary>
    public static CuratedEntries None { get; } = new([], []);
}
