using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>A search that a person keeps, with what of its result the person has seen. Immutable.</summary>
public sealed record SavedSearch
{
    /// <summary>Identifies it on pages.</summary>
    public required Guid Id { get; init; }

    /// <summary>Account id of the person; nobody else sees it.</summary>
    public required string OwnerId { get; init; }

    /// <summary>The person's own word for it.</summary>
    public required string Name { get; init; }

    /// <summary>The search as it stands in the address of the result list, behind the question mark.</summary>
    public required string Query { get; init; }

    /// <summary>The language that it was saved in: its texts are searched, whatever the person reads later.</summary>
    public required Language Language { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>When its owner last looked at what is new.</summary>
    public required DateTime SeenUtc { get; init; }

    /// <summary>What it found then.</summary>
    public required SeenEntries Seen { get; init; }
}
