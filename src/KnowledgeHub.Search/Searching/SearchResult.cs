using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>What a snapshot has for a search.</summary>
/// <param name="Total">Number of matches.</param>
/// <param name="Page">The matches of the page asked for, in order.</param>
/// <param name="Facets">Counts of every facet.</param>
/// <param name="Query">The query in terms of the index.</param>
internal sealed record SearchResult(
    int Total,
    IReadOnlyList<Candidate> Page,
    IReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>> Facets,
    CompiledQuery Query
);
