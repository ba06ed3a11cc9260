namespace KnowledgeHub.Core.Searching;

/// <summary>What a search that finds nothing may be replaced by. Every offer finds something for the same audience.</summary>
public sealed record SearchOffers
{
    /// <summary>The text with its spelling corrected; null when that finds nothing either.</summary>
    public OfferedSearch? Corrected { get; init; }

    /// <summary>Concepts whose terms resemble the words typed or contain them, the nearest first.</summary>
    public IReadOnlyList<OfferedConcept> Concepts { get; init; } = [];

    /// <summary>The facet without whose choices the search finds most; null when no choice stands in the way.</summary>
    public OfferedFacet? Without { get; init; }
}
