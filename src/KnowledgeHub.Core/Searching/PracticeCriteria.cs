using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>A checked search: every value is known and within its range.</summary>
public sealed record PracticeCriteria
{
    /// <summary>What the reader typed, in the query language of the index; empty for everything.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The reader's language: its fields are searched too, and titles are sorted in it.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Chosen values by facet: OR within a facet, AND between facets. A facet without values is absent.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Facets { get; init; } =
        new Dictionary<SearchFacet, IReadOnlyList<string>>();

    /// <summary>The range of years behind the values of <see cref="SearchFacet.Year"/>; null when single years or none were chosen.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Only entries without any value of this facet; null for all. A gap in the library, so no reader's filter.</summary>
    public SearchFacet? Lacking { get; init; }

    /// <summary>Whether a word that names a concept of the thesaurus also finds the concept's other names, in all languages.</summary>
    public bool Widens { get; init; } = true;

    /// <summary>The order.</summary>
    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    /// <summary>Page number from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits on a page, 1 to 100.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Which entries the search may touch.</summary>
    public Audience Audience { get; init; } = Audience.Public;
}
