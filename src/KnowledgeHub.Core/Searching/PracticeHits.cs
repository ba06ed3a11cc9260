namespace KnowledgeHub.Core.Searching;

/// <summary>What an index found.</summary>
public sealed record PracticeHits
{
    /// <summary>Number of matching entries on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The hits of the page asked for, in order; empty when the page lies behind the last.</summary>
    public required IReadOnlyList<PracticeHit> Hits { get; init; }

    /// <summary>
    /// Counts by facet, every facet present. Each facet's counts obey the query and the choices of all *other* facets, so
    /// that a reader sees what a further choice in the same facet would add. Values with a count, and chosen values, only.
    /// </summary>
    public required IReadOnlyDictionary<
        SearchFacet,
        IReadOnlyList<FacetCount>
    > Facets { get; init; }

    /// <summary>How the typed text was read.</summary>
    public required QueryReading Reading { get; init; }
}
