using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class ExportPracticesTests
{
    private readonly FakePracticeSearch _index = new();

    [Fact]
    public async Task Search_ManyPages_CollectsThemUpToTheLimit()
    {
        var practice = APractice().Build();
        _index.Finds(practice);
        _index.Total = 1_234;

        var export = await ExecuteAsync(practice);

        Assert.Equal([1, 2, 3, 4, 5], _index.Searches.Select(search => search.Page));
        Assert.All(_index.Searches, search => Assert.Equal(100, search.PageSize));
        Assert.Equal((1_234, true), (export.Total, export.IsCut));
    }

    [Fact]
    public async Task Search_LastPageReached_StopsThere()
    {
        var practice = APractice().Build();
        _index.Finds(practice);
        _index.Total = 101;

        var export = await ExecuteAsync(practice);

        Assert.Equal(2, _index.Searches.Count);
        Assert.False(export.IsCut);
    }

    [Fact]
    public async Task Search_Anything_IsSearchedAndReadAsAVisitor()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.ChathamHouse);
        var practice = APractice().WithContent(content).Build();
        var draft = ADraft().WithId("P-0002").Build();
        _index.Finds(practice, draft);

        var export = await ExecuteAsync(practice, draft);

        Assert.Equal([Audience.Public], _index.Audiences);
        var kept = Assert.Single(export.Practices);
        Assert.Empty(kept.Content.Classification.Countries);
    }

    [Fact]
    public async Task Selection_SomeIds_GivesThePublishedOnesInTheOrderChosen()
    {
        Practice[] stored =
        [
            APractice().WithId("P-0001"),
            APractice().WithId("P-0002"),
            ADraft().WithId("P-0003"),
            APractice().WithId("P-0004").InStatus(PracticeStatus.Archived),
        ];
        string[] ids = ["p-0002", "P-0003", "P-0001", "P-0004", "P-0002", "nonsense"];

        var export = await Exports(stored).SelectionAsync(ids, default);

        Assert.Equal(["P-0002", "P-0001"], export.Practices.Select(practice => practice.Id.Value));
        Assert.Equal(
            ["P-0003", "P-0004", "nonsense"],
            export.Notices.Select(notice => notice.Detail)
        );
    }

    [Fact]
    public async Task Selection_AttributionRule_HidesWhatItHides()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.ChathamHouse);

        var export = await Exports(APractice().WithContent(content))
            .SelectionAsync(["P-0001"], default);

        Assert.Empty(Assert.Single(export.Practices).Content.Classification.Countries);
    }

    [Fact]
    public async Task Selection_MoreThanAFileHolds_IsCutAndSaidSo()
    {
        var ids = Enumerable.Range(0, 501).Select(number => $"P-{number:0000}");

        var export = await Exports().SelectionAsync(ids, default);

        Assert.Contains(export.Notices, notice => notice.Rule == ExportPractices.TooManyEntries);
    }

    [Theory]
    [InlineData(PracticeStatus.Published, true)]
    [InlineData(PracticeStatus.Archived, true)]
    [InlineData(PracticeStatus.Draft, false)]
    [InlineData(PracticeStatus.InReview, false)]
    public async Task Entry_InAStatus_IsGivenWhenEveryVisitorMayReadIt(
        PracticeStatus status,
        bool isGiven
    )
    {
        var practice = APractice().InStatus(status).Build();

        var outcome = await Exports(practice).EntryAsync(practice.Slug, default);

        Assert.Equal(isGiven, outcome is Outcome<PracticeExport>.Done);
    }

    [Fact]
    public async Task Entry_LinkToADraft_IsLeftOut()
    {
        var content = AContent().Build() with { Related = [new("P-0002"), new("P-0003")] };
        Practice[] stored =
        [
            APractice().WithContent(content),
            APractice().WithId("P-0002"),
            ADraft().WithId("P-0003"),
        ];

        var outcome = await Exports(stored).EntryAsync("P-0001", default);

        var export = Assert.IsType<Outcome<PracticeExport>.Done>(outcome).Value;
        Assert.Equal(["P-0002"], export.Whole?.Content.Related.Select(id => id.Value));
    }

    private Task<PracticeExport> ExecuteAsync(params Practice[] stored) =>
        Exports(stored).SearchAsync(new() { Page = "7", PageSize = "3" }, default);

    private ExportPractices Exports(params Practice[] stored)
    {
        var store = new FakePracticeStore(stored);
        return new(new(_index, store, new FakeTaxonomySource()), store, new FakeTaxonomySource());
    }
}
