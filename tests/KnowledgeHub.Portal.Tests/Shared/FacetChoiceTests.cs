using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class FacetChoiceTests
{
    [Theory]
    [InlineData(SearchFacet.Area, "LEG", true)]
    [InlineData(SearchFacet.Area, "PRC", false)]
    [InlineData(SearchFacet.Pillar, "LEG", false)]
    public void Equals_OtherChoice_ComparesFacetAndValue(
        SearchFacet facet,
        string value,
        bool expected
    ) =>
        Assert.Equal(
            expected,
            new FacetChoice(SearchFacet.Area, "LEG") == new FacetChoice(facet, value)
        );
}
