namespace KnowledgeHub.Core.Taxonomy;

/// <summary>One entry of a controlled vocabulary.</summary>
public sealed record Term
{
    /// <summary>Stable code, unique within its vocabulary; compared without regard to case.</summary>
    public required string Code { get; init; }

    /// <summary>The name in all four languages.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What the term means; null when the label says it all.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>
    /// Code of the term above, which <see cref="TermParents"/> tells the kind of: a country's region, a body's country,
    /// a session's edition, a document's edition. Null when there is none.
    /// </summary>
    public string? Parent { get; init; }

    /// <summary>Where an edition took place; null for other kinds.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>First day of an edition or day of a session; null for other kinds.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of an edition; null for other kinds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Who published a document; null for other kinds.</summary>
    public string? Publisher { get; init; }

    /// <summary>Year of publication of a document; null for other kinds.</summary>
    public int? Year { get; init; }

    /// <summary>Whether this is an invented demonstration country.</summary>
    public bool IsDemonstration { get; init; }
}
