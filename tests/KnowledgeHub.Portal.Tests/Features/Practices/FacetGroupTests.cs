using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Portal.Tests.Features.Practices.Readings;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class FacetGroupTests
{
    private static readonly FacetLabels _labels = new(
        SampleTaxonomy.Catalogue,
        new FakeFrameworkSource()
    );

    [Fact]
    public void Of_FacetWithoutValues_IsLeftOut()
    {
        Assert.Empty(FacetGroup.Of(Nothing, _labels, Language.English));
        Assert.Empty(FacetGroup.Of(Counting(SearchFacet.Area), _labels, Language.English));
    }

    [Fact]
    public void Of_ShortVocabulary_KeepsItsOrder() =>
        Assert.Equal(
            ["LEG", "PRC", "INF", "unheard-of"],
            Codes(
                SearchFacet.Area,
                Value("INF", 9),
                Value("unheard-of"),
                Value("PRC"),
                Value("LEG")
            )
        );

    [Fact]
    public void Of_Countries_BeginsWithTheMostFrequentThenByName() =>
        Assert.Equal(
            ["TN", "GH", "NL"],
            Codes(SearchFacet.Country, Value("NL"), Value("TN", 3), Value("GH"))
        );

    [Fact]
    public void Of_Countries_AreOrderedByTheNameInTheReadersLanguage()
    {
        using var reader = new ReaderCulture("ru");

        var group = Group(
            SearchFacet.Country,
            Language.Russian,
            Value("TN"),
            Value("GH"),
            Value("NL")
        );

        Assert.Equal(["Гана", "Нидерланды", "Тунис"], group.Values.Select(value => value.Label));
    }

    [Fact]
    public void Of_Years_BeginsWithTheLast() =>
        Assert.Equal(
            ["2024", "2023", "2019"],
            Codes(SearchFacet.Year, Value("2023"), Value("2024"), Value("2019"))
        );

    [Fact]
    public void Of_IndicatorsThatNobodyChose_OffersNoGroup() =>
        Assert.Empty(
            FacetGroup.Of(
                Counting(SearchFacet.Indicator, Value("LEG.S.1"), Value("LEG.S.2")),
                _labels,
                Language.English
            )
        );

    [Fact]
    public void Of_ChosenIndicators_AreKeptByTheirTitles()
    {
        var group = Group(
            SearchFacet.Indicator,
            Value("LEG.S.1"),
            Chosen("PRC.S.2"),
            Chosen("LEG.S.2")
        );

        Assert.Equal(
            ["Rights duties in service rules", "Risk analysis cycle"],
            group.Values.Select(value => value.Label)
        );
    }

    [Fact]
    public void Folded_LongFacet_KeepsChosenValuesInView()
    {
        var values = Enumerable.Range(10, 10).Select(number => Value($"body-{number}", 2));

        var group = Group(SearchFacet.Organisation, [.. values, Chosen("last")]);

        Assert.Equal(9, group.Shown.Count());
        Assert.Equal("last", group.Shown.Last().Code);
        Assert.Equal(["body-18", "body-19"], group.Folded.Select(value => value.Code));
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public void Folded_Number_BeginsBehindTheEighth(int count, int expected)
    {
        var values = Enumerable.Range(0, count).Select(number => Value($"body-{number}"));

        Assert.Equal(expected, Group(SearchFacet.Organisation, [.. values]).Folded.Count());
    }

    [Fact]
    public void Shown_Years_AreTheSingleOnesChosen()
    {
        var group = Group(SearchFacet.Year, Value("2024"), Chosen("2023"));

        Assert.Equal(["2023"], group.Shown.Select(year => year.Code));
        Assert.Empty(group.Folded);
    }

    [Fact]
    public void Of_RangeOfYears_OpensTheGroupAndChoosesNoSingleYear()
    {
        var found = Counting(SearchFacet.Year, Chosen("2024"), Chosen("2023"));
        var ranged = found with { Criteria = found.Criteria with { Years = new(2023, null) } };

        var group = Assert.Single(FacetGroup.Of(ranged, _labels, Language.English));

        Assert.True(group.IsOpen);
        Assert.Empty(group.Shown);
    }

    [Fact]
    public void Of_ChosenArea_HoldsItsIndicators()
    {
        var found = Counting(SearchFacet.Area, Chosen("LEG"), Value("PRC")) with
        {
            Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>
            {
                [SearchFacet.Area] = [Chosen("LEG"), Value("PRC")],
                [SearchFacet.Indicator] = [Value("PRC.S.2"), Value("LEG.S.2"), Value("LEG.S.1")],
            },
        };

        var areas = FacetGroup.Of(found, _labels, Language.English)[0].Values;

        Assert.Equal(["LEG.S.1", "LEG.S.2"], areas[0].Narrower.Select(value => value.Code));
        Assert.Empty(areas[1].Narrower);
    }

    [Theory]
    [InlineData(SearchFacet.Type, false, true)]
    [InlineData(SearchFacet.Area, false, true)]
    [InlineData(SearchFacet.Pillar, false, true)]
    [InlineData(SearchFacet.Country, false, false)]
    [InlineData(SearchFacet.Country, true, true)]
    public void IsOpen_Facet_IsTheFirstThreeAndWhatHoldsAChoice(
        SearchFacet facet,
        bool isChosen,
        bool expected
    ) => Assert.Equal(expected, Group(facet, new FacetCount("x", 1, isChosen)).IsOpen);

    private static IEnumerable<string> Codes(SearchFacet facet, params FacetCount[] counts) =>
        Group(facet, counts).Values.Select(value => value.Code);

    private static FacetGroup Group(SearchFacet facet, params FacetCount[] counts) =>
        Group(facet, Language.English, counts);

    private static FacetGroup Group(
        SearchFacet facet,
        Language language,
        params FacetCount[] counts
    ) => Assert.Single(FacetGroup.Of(Counting(facet, counts), _labels, language));
}
