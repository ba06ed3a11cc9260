using KnowledgeHub.Core.Searching;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Facets;

public sealed class FacetTests
{
    private static readonly PracticeIndex _index = Library.Of(
        In("P-0001", ["LEG", "INS"], ["S"]),
        In("P-0002", ["LEG"], ["A"]).From("summary-2023", "manual"),
        In("P-0003", ["INF"], ["A"]).Titled("Other").From("summary-2023"),
        In("P-0004", ["INS"], ["N"])
    );

    [Fact]
    public void Search_NothingChosen_CountsByCountThenCode()
    {
        var hits = _index.Find("");

        Assert.Equal("INS:2 LEG:2 INF:1", hits.Counts(SearchFacet.Area));
        Assert.Equal(SearchFacets.All, hits.Facets.Keys);
    }

    [Theory]
    [InlineData("LEG", "", "P-0001 P-0002", "INS:2 LEG:2* INF:1", "A:1 S:1")]
    [InlineData("LEG INF", "", "P-0001 P-0002 P-0003", "INS:2 LEG:2* INF:1*", "A:2 S:1")]
    [InlineData("LEG", "A", "P-0002", "INF:1 LEG:1*", "A:1* S:1")]
    [InlineData("leg", "", "P-0001 P-0002", "INS:2 LEG:2* INF:1", "A:1 S:1")]
    [InlineData("CIE", "", "", "INS:2 LEG:2 INF:1 CIE:0*", "")]
    [InlineData("CIE", "XX", "", "CIE:0*", "XX:0*")]
    public void Search_Chosen_NarrowsAndKeepsOwnCounts(
        string areas,
        string pillars,
        string ids,
        string areaCounts,
        string pillarCounts
    )
    {
        var choice = Library.Choice(
            (SearchFacet.Area, Codes(areas)),
            (SearchFacet.Pillar, Codes(pillars))
        );

        var hits = _index.Search(new() { Facets = choice });

        Assert.Equal(ids, string.Join(' ', hits.Ids().Order()));
        Assert.Equal(areaCounts, hits.Counts(SearchFacet.Area));
        Assert.Equal(pillarCounts, hits.Counts(SearchFacet.Pillar));
    }

    [Theory]
    [InlineData(SearchFacet.Area, "")]
    [InlineData(SearchFacet.Year, "P-0001 P-0004")]
    public void Search_Lacking_FindsOnlyWhatHasNoValueOfTheFacet(SearchFacet facet, string ids)
    {
        var hits = _index.Search(new() { Lacking = facet });

        Assert.Equal(ids, string.Join(' ', hits.Ids().Order()));
    }

    [Fact]
    public void Search_Words_CountsMatchesOnly()
    {
        var hits = _index.Find("other");

        Assert.Equal("INF:1", hits.Counts(SearchFacet.Area));
    }

    [Fact]
    public void Search_Sources_GiveEditionAndYear()
    {
        var hits = _index.Find("");

        Assert.Equal("ibmc-2023:2", hits.Counts(SearchFacet.Edition));
        Assert.Equal("2024:2 2019:1", hits.Counts(SearchFacet.Year));
        Assert.Equal("practice:4", hits.Counts(SearchFacet.Type));
        Assert.Equal("claimed:4", hits.Counts(SearchFacet.Evidence));
    }

    [Fact]
    public void Search_ByIndicator_FindsTheEntriesThatNameIt()
    {
        var index = Library.Of(
            APractice("P-0001").Classified(old => old with { Indicators = ["LEG.S.2", "PRC.S.1"] }),
            APractice("P-0002").Classified(old => old with { Indicators = ["LEG.S.2"] }),
            APractice("P-0003")
        );

        var hits = index.Search(
            new() { Facets = Library.Choice((SearchFacet.Indicator, ["LEG.S.2"])) }
        );

        Assert.Equal("P-0001 P-0002", string.Join(' ', hits.Ids().Order()));
        Assert.Equal("LEG.S.2:2* PRC.S.1:1", hits.Counts(SearchFacet.Indicator));
    }

    [Fact]
    public void Search_DraftThatNamesAnIndicator_IsNeitherFoundNorCounted()
    {
        var index = Library.Of(
            APractice("P-0001")
                .Classified(old => old with { Indicators = ["LEG.S.2"] })
                .DraftOf("somebody")
        );

        var hits = index.Search(
            new() { Facets = Library.Choice((SearchFacet.Indicator, ["LEG.S.2"])) }
        );

        Assert.Empty(hits.Ids());
        Assert.Equal("LEG.S.2:0*", hits.Counts(SearchFacet.Indicator));
    }

    [Fact]
    public void Search_CountsOverSegments_AddUp()
    {
        var index = Library.Of(In("P-0001", ["LEG"], ["S"]));
        index.Apply(
            [In("P-0002", ["LEG"], ["S"]).Build(), In("P-0003", ["INF"], ["S"]).Build()],
            []
        );

        var hits = index.Find("");

        Assert.Equal("LEG:2 INF:1", hits.Counts(SearchFacet.Area));
    }

    private static PracticeBuilder In(string id, string[] areas, string[] pillars) =>
        APractice(id).Classified(old => old with { Areas = areas, Pillars = pillars });

    private static string[] Codes(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
