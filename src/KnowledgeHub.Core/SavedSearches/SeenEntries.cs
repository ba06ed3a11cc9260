using System.Collections.Immutable;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>What a search found at a moment.</summary>
public sealed record SeenEntries
{
    /// <summary>The newest entries are kept, so many at most.</summary>
    public const int MaxEntries = 200;

    /// <summary>Nothing.</summary>
    public static SeenEntries None { get; } = new();

    /// <summary>Version by id of the entry.</summary>
    public ImmutableSortedDictionary<string, int> Versions { get; init; } =
        ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Whether it found more than is kept here.</summary>
    public bool IsCut { get; init; }
}
