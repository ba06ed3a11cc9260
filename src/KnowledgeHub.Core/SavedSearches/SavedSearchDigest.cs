using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>What has come about in the result of a search since its owner last looked. Of published entries only.</summary>
public sealed record SavedSearchDigest
{
    /// <summary>The search.</summary>
    public required SavedSearch Search { get; init; }

    /// <summary>How many entries it finds now.</summary>
    public required int Total { get; init; }

    /// <summary>Entries that it did not find before, newest first.</summary>
    public required IReadOnlyList<PracticeId> New { get; init; }

    /// <summary>Entries that were saved again since, newest first.</summary>
    public required IReadOnlyList<PracticeId> Changed { get; init; }

    /// <summary>How many entries are not published any more; which ones is not told.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>What the search finds now, to be kept once it has been seen.</summary>
    public required SeenEntries Found { get; init; }

    /// <summary>Whether anything has come about.</summary>
    public bool HasNews => New.Count + Changed.Count + Withdrawn > 0;
}
