using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Guidance;

public sealed class FindGuidanceTests
{
    private static readonly Practice _linked = Entry("P-0001", ["PRC"], ["A"], "LEG.S.2");
    private static readonly Practice _inCell = Entry("P-0002", ["LEG"], ["S"]);
    private static readonly Practice _linkedTwice = Entry(
        "P-0003",
        ["LEG"],
        ["S"],
        "LEG.S.2",
        "LEG.S.3"
    );
    private static readonly Practice _elsewhere = Entry("P-0004", ["LEG"], ["A"]);
    private static readonly Practice _draft = ADraft()
        .WithId("P-0005")
        .WithContent(AContent().WithIndicators("LEG.S.2"));

    private readonly FakePracticeSearch _index = new();

    private static Indicator Rights => Indicator("LEG.S.2");

    [Fact]
    public async Task ForIndicator_Entries_AreLinkedFirstThenInTheOrderOfTheSearch()
    {
        _index.Finds(_inCell, _linked);

        var items = await FindAsync(Rights);

        Assert.Equal([_linked, _inCell], items.Select(item => item.Practice));
        Assert.Equal([true, false], items.Select(item => item.IsLinked));
    }

    [Fact]
    public async Task ForIndicator_Entry_NamesEveryReasonTheStrongestFirst()
    {
        var content = AContent()
            .WithAreas("LEG")
            .WithPillars("S")
            .WithDrivers("PF")
            .WithThemes("FR")
            .WithIndicators("leg.s.2");
        _index.Finds(APractice().WithContent(content));

        var reasons = Assert.Single(await FindAsync(Rights, content)).Reasons;

        Assert.Equal(
            ["LinkedToIndicator LEG.S.2", "SameCell LEG.S", "SharedTheme FR", "SameDriver PF"],
            reasons.Select(reason => $"{reason.Kind} {string.Join(' ', reason.Codes)}")
        );
    }

    [Fact]
    public async Task ForIndicator_EntryOfAnotherCellWithoutALink_IsLeftOut()
    {
        _index.Finds(_elsewhere, _inCell);

        Assert.Equal([_inCell], (await FindAsync(Rights)).Select(item => item.Practice));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ForIndicator_ManyEntries_AreNoMoreThanAskedForAndNoneTwice(int count)
    {
        _index.Finds(_linked, _inCell, _linkedTwice);

        var items = await Guidance()
            .ForIndicatorAsync(Actors.Anonymous, Rights, Language.English, count, default);

        Assert.Equal(count, items.DistinctBy(item => item.Practice.Id).Count());
    }

    [Fact]
    public async Task ForIndicator_Searches_AreOneForTheLinkAndOneForTheCellInTheReadersWords()
    {
        await FindAsync(Rights);

        Assert.Equal(2, _index.Searches.Count);
        Assert.Equal(["LEG.S.2"], _index.Searches[0].Facets[SearchFacet.Indicator]);
        Assert.Equal(string.Empty, _index.Searches[0].Text);
        Assert.Equal(["LEG"], _index.Searches[1].Facets[SearchFacet.Area]);
        Assert.Equal(["S"], _index.Searches[1].Facets[SearchFacet.Pillar]);
        Assert.Equal(
            $"{Rights.Title[Language.English]} {Rights.Question[Language.English]}",
            _index.Searches[1].Text
        );
    }

    [Fact]
    public async Task ForIndicator_Draft_IsSeenByThoseWhoMayReadItOnly()
    {
        _index.Finds(_draft);

        foreach (var actor in Actors.All)
        {
            var mayRead = actor == Actors.Contributor || actor == Actors.Editor;
            var items = await Guidance()
                .ForIndicatorAsync(actor, Rights, Language.English, 5, default);

            Assert.Equal(mayRead ? 1 : 0, items.Count);
        }
    }

    [Fact]
    public async Task ForGroups_EntryLinkedToMost_ComesFirst()
    {
        _index.Finds(_inCell, _linked, _linkedTwice);

        var groups = await Guidance()
            .ForGroupsAsync(
                Actors.Anonymous,
                [
                    [Rights, Indicator("LEG.S.3")],
                ],
                Language.English,
                5,
                default
            );

        Assert.Equal(
            [_linkedTwice, _linked, _inCell],
            Assert.Single(groups).Select(item => item.Practice)
        );
    }

    [Fact]
    public async Task ForGroups_None_AsksNothing()
    {
        var items = await Guidance()
            .ForGroupsAsync(Actors.Anonymous, [], Language.English, 5, default);

        Assert.Empty(items);
        Assert.Empty(_index.Searches);
    }

    [Fact]
    public async Task ForGroups_AWholeArea_IsTwoSearchesWithoutAnythingLeftOut()
    {
        var area = AFramework().Build().Indicators.Where(indicator => indicator.Id.Area == "LEG");

        await Guidance()
            .ForGroupsAsync(
                Actors.Anonymous,
                [
                    [.. area],
                ],
                Language.English,
                5,
                default
            );

        Assert.Equal(2, _index.Searches.Count);
        Assert.Equal(9, _index.Searches[0].Facets[SearchFacet.Indicator].Count);
    }

    [Fact]
    public async Task ForGroups_OneIndicatorEach_HaveTheirOwnEntriesFromOneReadOfTheStore()
    {
        _index.Finds(_linked, _inCell, _elsewhere);

        var help = await Guidance()
            .ForGroupsAsync(
                Actors.Anonymous,
                [
                    [Rights],
                    [Indicator("LEG.A.1")],
                    [Indicator("INF.N.3")],
                ],
                Language.English,
                2,
                default
            );

        Assert.Equal([_linked, _inCell], help[0].Select(item => item.Practice));
        Assert.Equal([_elsewhere], help[1].Select(item => item.Practice));
        Assert.Empty(help[2]);
    }

    [Fact]
    public async Task ForIndicator_WordsOfTheTitleThatMatched_AreAReason()
    {
        _index.Finds(_linked);
        _index.Hits =
        [
            _index.Hits[0] with
            {
                Why = [new("title", ["rights", "extent"]), new("body", ["Rights"])],
            },
        ];

        var reasons = Assert.Single(await FindAsync(Rights)).Reasons;

        Assert.Equal("rights", Assert.Single(reasons.Single(IsWords).Codes));

        static bool IsWords(GuidanceReason reason) => reason.Kind is GuidanceKind.SharedWords;
    }

    private static Indicator Indicator(string id) =>
        AFramework().Build().Indicators.Single(indicator => indicator.Id.Value == id);

    private static Practice Entry(
        string id,
        string[] areas,
        string[] pillars,
        params string[] indicators
    ) =>
        APractice()
            .WithId(id)
            .WithContent(
                AContent().WithAreas(areas).WithPillars(pillars).WithIndicators(indicators)
            );

    private Task<IReadOnlyList<GuidanceItem>> FindAsync(
        Indicator indicator,
        PracticeContent? stored = null
    ) =>
        Guidance(stored)
            .ForIndicatorAsync(Actors.Anonymous, indicator, Language.English, 5, default);

    private FindGuidance Guidance(PracticeContent? stored = null)
    {
        Practice[] practices = stored is null
            ? [_linked, _inCell, _linkedTwice, _elsewhere, _draft]
            : [APractice().WithContent(stored)];
        return new(new(_index, new FakePracticeStore(practices), new FakeTaxonomySource()));
    }
}
