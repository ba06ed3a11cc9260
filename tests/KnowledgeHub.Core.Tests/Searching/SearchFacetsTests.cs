using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed class SearchFacetsTests
{
    [Fact]
    public void Vocabulary_EachFacetButYearsAndIndicators_HasOneOfItsOwn()
    {
        var facets = SearchFacets
            .All.Where(facet => facet is not (SearchFacet.Year or SearchFacet.Indicator))
            .ToList();

        var kinds = facets.Select(facet => SearchFacets.Vocabulary(facet)).ToList();

        Assert.DoesNotContain(null, kinds);
        Assert.Equal(kinds.Count, kinds.Distinct().Count());
        Assert.Null(SearchFacets.Vocabulary(SearchFacet.Year));
        Assert.Null(SearchFacets.Vocabulary(SearchFacet.Indicator));
    }

    [Theory]
    [InlineData(SearchFacet.Type, "tool", "Outil")]
    [InlineData(SearchFacet.Year, "2023", "2023")]
    [InlineData(SearchFacet.Country, "QQ", "QQ")]
    [InlineData(SearchFacet.Indicator, "LEG.S.2", "LEG.S.2")]
    public void Label_OfAValue_IsTheTermOrTheValueItself(
        SearchFacet facet,
        string value,
        string expected
    ) => Assert.Equal(expected, SampleTaxonomy.Catalogue.Label(facet, value, Language.French));
}
