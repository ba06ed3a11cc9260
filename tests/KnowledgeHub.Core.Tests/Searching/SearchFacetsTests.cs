using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed class SearchFacetsTests
{
    [Fact]
    public void Vocabulary_EachFacetButYears_HasOneOfItsOwn()
    {
        var facets = SearchFacets.All.Where(facet => facet is not SearchFacet.Year).ToList();

        var kinds = facets.Select(facet => SearchFacets.Vocabulary(facet)).ToList();

        Assert.DoesNotContain(null, kinds);
        Assert.Equal(kinds.Count, kinds.Distinct().Count());
        Assert.Null(SearchFacets.Vocabulary(SearchFacet.Year));
    }

    [Theory]
    [InlineData(SearchFacet.Type, "tool", "Outil")]
    [InlineData(SearchFacet.Year, "2023", "2023")]
    [InlineData(SearchFacet.Country, "QQ", "QQ")]
    public void Label_OfAValue_IsTheTermOrTheValueItself(
        SearchFacet facet,
        string value,
        string expected
    ) => Assert.Equal(expected, SampleTaxonomy.Catalogue.Label(facet, value, Language.French));
}
