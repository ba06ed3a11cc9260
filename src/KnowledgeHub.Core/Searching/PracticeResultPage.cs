namespace KnowledgeHub.Core.Searching;

/// <summary>The answer to a search.</summary>
public sealed record PracticeResultPage
{
    /// <summary>What was searched for, after checking.</summary>
    public required PracticeCriteria Criteria { get; init; }

    /// <summary>Number of matching entries on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The entries of this page, in order.</summary>
    public required IReadOnlyList<PracticeResult> Results { get; init; }

    /// <summary>Counts by facet.</summary>
    public required IReadOnlyDictionary<
        SearchFacet,
        IReadOnlyList<FacetCount>
    > Facets { get; init; }

    /// <summary>How the typed text was read.</summary>
    public required QueryReading Reading { get; init; }

    /// <summary>What may be searched for instead; only when nothing was found.</summary>
    public SearchOffers? Offers { get; init; }

    /// <summary>What of the request could not be used.</summary>
    public IReadOnlyList<RuleViolation> Notices { get; init; } = [];

    /// <summary>Number of the last page, at least 1.</summary>
    public int LastPage => Math.Max(1, (Total + Criteria.PageSize - 1) / Criteria.PageSize);

    /// <summary>Whether the page asked for lies behind the last.</summary>
    public bool IsBehindLastPage => Criteria.Page > LastPage;
}
