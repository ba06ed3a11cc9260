using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

/// <summary>Entries and results as the parts of the pages are given them.</summary>
internal static class Readings
{
    /// <summary>An entry as a reader of a language reads it.</summary>
    public static PracticeReading ReadIn(
        this Practice practice,
        Language reader = Language.English
    ) => new(practice, SampleTaxonomy.Catalogue, reader);

    /// <summary>A result without entries, with these counts of one facet.</summary>
    public static PracticeResultPage Counting(SearchFacet facet, params FacetCount[] counts) =>
        Nothing with
        {
            Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>> { [facet] = counts },
        };

    /// <summary>A result without entries and counts.</summary>
    public static PracticeResultPage Nothing { get; } =
        new()
        {
            Criteria = new(),
            Total = 0,
            Results = [],
            Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>(),
            Reading = new(),
        };

    /// <summary>A value that nobody has chosen.</summary>
    public static FacetCount Value(string code, int count = 1) => new(code, count, IsChosen: false);

    /// <summary>A value that the reader has chosen.</summary>
    public static FacetCount Chosen(string code, int count = 1) => new(code, count, IsChosen: true);
}
