using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Reads a search from an address; the API and the feed read it alike. The list page keeps its state in <see cref="PracticeListQuery"/>.</summary>
internal static class PracticeQueryParameters
{
    /// <summary>The request that an address asks for.</summary>
    public static PracticeSearchRequest Read(IQueryCollection query) =>
        new()
        {
            Text = query["q"],
            Language = ReaderLanguage.Current,
            Facets = SearchFacets
                .All.Select(facet =>
                    (
                        facet,
                        values: query[EnumCode<SearchFacet>.Of(facet)].OfType<string>().ToList()
                    )
                )
                .Where(pair => pair.values.Count > 0)
                .ToDictionary(pair => pair.facet, pair => (IReadOnlyList<string>)pair.values),
            YearFrom = query["from"],
            YearTo = query["to"],
            Widens = query["widen"] != PracticeListQuery.NoWidening,
            Sort = query["sort"],
            Page = query["page"],
            PageSize = query["pageSize"],
        };
}
