namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// A comparison that a person keeps. Its link opens for others with their own rights: it holds what was asked for, never a
/// result. Immutable.
/// </summary>
public sealed record SavedComparison
{
    /// <summary>Greatest length of a name, in characters.</summary>
    public const int MaxNameLength = 80;

    /// <summary>Greatest length of what is kept of the address, in characters: sixty countries and every filter.</summary>
    public const int MaxQueryLength = 1_000;

    /// <summary>How many comparisons a person can keep.</summary>
    public const int MaxPerPerson = 50;

    /// <summary>Identifies it in addresses.</summary>
    public required Guid Id { get; init; }

    /// <summary>Account id of the person.</summary>
    public required string OwnerId { get; init; }

    /// <summary>The person's own word for it; shown to that person only.</summary>
    public required string Name { get; init; }

    /// <summary>What is compared, as it stands in the address of the page behind the question mark.</summary>
    public required string Query { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTime CreatedUtc { get; init; }
}
