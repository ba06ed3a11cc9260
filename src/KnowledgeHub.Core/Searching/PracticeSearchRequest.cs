using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>A search as it arrives from a page or the API: texts that nobody has checked yet.</summary>
public sealed record PracticeSearchRequest
{
    /// <summary>What the reader typed; null or blank for everything.</summary>
    public string? Text { get; init; }

    /// <summary>The reader's language.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Chosen values by facet, unchecked.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Facets { get; init; } =
        new Dictionary<SearchFacet, IReadOnlyList<string>>();

    /// <summary>First year of the source documents, unchecked; null for no bound. A range takes the place of chosen years.</summary>
    public string? YearFrom { get; init; }

    /// <summary>Last year of the source documents, unchecked; null for no bound.</summary>
    public string? YearTo { get; init; }

    /// <summary>Whether the thesaurus may widen the words.</summary>
    public bool Widens { get; init; } = true;

    /// <summary>Code of the order; null for relevance.</summary>
    public string? Sort { get; init; }

    /// <summary>Page number; null for the first.</summary>
    public string? Page { get; init; }

    /// <summary>Hits on a page; null for <see cref="SearchRules.DefaultPageSize"/>.</summary>
    public string? PageSize { get; init; }
}
