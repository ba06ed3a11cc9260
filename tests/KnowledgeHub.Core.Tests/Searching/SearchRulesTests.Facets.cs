using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed partial class SearchRulesTests
{
    [Theory]
    [InlineData(SearchFacet.Type, "TOOL", "tool")]
    [InlineData(SearchFacet.Area, "ins", "INS")]
    [InlineData(SearchFacet.Pillar, "a", "A")]
    [InlineData(SearchFacet.Driver, "go", "GO")]
    [InlineData(SearchFacet.Theme, "fr", "FR")]
    [InlineData(SearchFacet.Axis, "Policy", "policy")]
    [InlineData(SearchFacet.Country, "nl", "NL")]
    [InlineData(SearchFacet.Organisation, "ICMPD", "icmpd")]
    [InlineData(SearchFacet.Evidence, "Claimed", "claimed")]
    [InlineData(SearchFacet.Edition, "IBMC-2023", "ibmc-2023")]
    [InlineData(SearchFacet.Year, "2023", "2023")]
    [InlineData(SearchFacet.Indicator, "leg.s.2", "LEG.S.2")]
    public void Check_FacetValueInAnyCase_IsTheCodeOfTheTaxonomy(
        SearchFacet facet,
        string value,
        string expected
    )
    {
        var (criteria, notices) = Check(Choosing(facet, value));

        Assert.Empty(notices);
        Assert.Equal([expected], criteria.Facets[facet]);
    }

    [Theory]
    [InlineData(SearchFacet.Area, "area", "QQQ")]
    [InlineData(SearchFacet.Area, "area", " INS")]
    [InlineData(SearchFacet.Country, "country", "INS")]
    [InlineData(SearchFacet.Type, "type", "GoodPractice")]
    [InlineData(SearchFacet.Year, "year", "23")]
    [InlineData(SearchFacet.Year, "year", "20234")]
    [InlineData(SearchFacet.Year, "year", "-202")]
    [InlineData(SearchFacet.Year, "year", "٢٠٢٣")]
    [InlineData(SearchFacet.Indicator, "indicator", "LEG.S")]
    [InlineData(SearchFacet.Indicator, "indicator", "QQQ.S.1")]
    [InlineData(SearchFacet.Indicator, "indicator", "LEG.X.1")]
    public void Check_UnknownFacetValue_IsLeftOutWithANotice(
        SearchFacet facet,
        string field,
        string value
    )
    {
        var (criteria, notices) = Check(Choosing(facet, value));

        Assert.Empty(criteria.Facets);
        Assert.Equal([new(SearchRules.FacetValueIsUnknown, field, value)], notices);
    }

    [Fact]
    public void Check_KnownAndUnknownValues_KeepsTheKnownInTheirOrder()
    {
        var (criteria, notices) = Check(Choosing(SearchFacet.Area, "PRC", "QQQ", "LEG"));

        Assert.Equal(["PRC", "LEG"], criteria.Facets[SearchFacet.Area]);
        Assert.Equal("QQQ", Assert.Single(notices).Detail);
    }

    [Fact]
    public void Check_ValueTwiceInTwoCases_IsKeptOnce() =>
        Assert.Equal(
            ["INS"],
            Check(Choosing(SearchFacet.Area, "INS", "ins")).Item1.Facets[SearchFacet.Area]
        );

    [Fact]
    public void Check_EmptyValues_AreLeftOutWithoutNotice()
    {
        var (criteria, notices) = Check(Choosing(SearchFacet.Area, "", ""));

        Assert.Empty(criteria.Facets);
        Assert.Empty(notices);
    }

    private static PracticeSearchRequest Choosing(SearchFacet facet, params string[] values) =>
        new() { Facets = new Dictionary<SearchFacet, IReadOnlyList<string>> { [facet] = values } };
}
