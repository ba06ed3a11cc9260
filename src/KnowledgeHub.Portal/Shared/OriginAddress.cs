using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of the pages on what entries come from and are about.</summary>
internal static class OriginAddress
{
    public const string Editions = "/editions";
    public const string Sessions = "/sessions";
    public const string Organisations = "/organisations";
    public const string Countries = "/countries";
    public const string Themes = "/themes";

    /// <summary>The facets whose values have a page of their own, with the path above these pages.</summary>
    public static IReadOnlyDictionary<SearchFacet, string> Paths { get; } =
        new Dictionary<SearchFacet, string>
        {
            [SearchFacet.Edition] = Editions,
            [SearchFacet.Session] = Sessions,
            [SearchFacet.Organisation] = Organisations,
            [SearchFacet.Country] = Countries,
            [SearchFacet.Theme] = Themes,
        };

    /// <summary>The entries with a value of a facet: its own page, or else the result list.</summary>
    public static string Of(SearchFacet facet, string code) =>
        Paths.TryGetValue(facet, out var path)
            ? $"{path}/{Uri.EscapeDataString(code)}"
            : PracticeListQuery.For(facet, code).Url;

    /// <summary>The entries with a term; null when nothing can be narrowed by its vocabulary.</summary>
    public static string? Of(TermKind kind, string code) =>
        SearchFacets
            .All.Where(facet => SearchFacets.Vocabulary(facet) == kind)
            .Select(facet => Of(facet, code))
            .FirstOrDefault();
}
