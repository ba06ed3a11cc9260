using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>The facets and the vocabularies behind them.</summary>
public static class SearchFacets
{
    /// <summary>All facets in display order.</summary>
    public static IReadOnlyList<SearchFacet> All { get; } = Enum.GetValues<SearchFacet>();

    /// <summary>The vocabulary that labels the values of a facet.</summary>
    /// <param name="facet">The facet.</param>
    /// <returns>The kind, or null for years and indicators, which label themselves here; the framework has the titles.</returns>
    public static TermKind? Vocabulary(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Type => TermKind.EntryType,
            SearchFacet.Area => TermKind.Area,
            SearchFacet.Pillar => TermKind.Pillar,
            SearchFacet.Driver => TermKind.Driver,
            SearchFacet.Theme => TermKind.Theme,
            SearchFacet.Topic => TermKind.Concept,
            SearchFacet.Agency => TermKind.Agency,
            SearchFacet.CycleStep => TermKind.CycleStep,
            SearchFacet.Axis => TermKind.Axis,
            SearchFacet.Country => TermKind.Country,
            SearchFacet.Organisation => TermKind.Organisation,
            SearchFacet.Evidence => TermKind.Evidence,
            SearchFacet.Edition => TermKind.Edition,
            SearchFacet.Session => TermKind.Session,
            _ => null,
        };

    /// <summary>The name of a facet value in the reader's language.</summary>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value.</param>
    /// <param name="language">The reader's language.</param>
    public static string Label(
        this TaxonomyCatalogue taxonomy,
        SearchFacet facet,
        string value,
        Language language
    )
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        return Vocabulary(facet) is { } kind ? taxonomy.Label(kind, value, language) : value;
    }
}
