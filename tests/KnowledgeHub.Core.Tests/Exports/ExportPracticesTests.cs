using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class ExportPracticesTests
{
    private readonly FakePracticeSearch _index = new();

    [Fact]
    public async Task Execute_ManyPages_CollectsThemUpToTheLimit()
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
    public async Task Execute_LastPageReached_StopsThere()
    {
        var practice = APractice().Build();
        _index.Finds(practice);
        _index.Total = 101;

        var export = await ExecuteAsync(practice);

        Assert.Equal(2, _index.Searches.Count);
        Assert.False(export.IsCut);
    }

    [Fact]
    public async Task Execute_Anything_IsSearchedAndReadAsAVisitor()
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

    private Task<PracticeExport> ExecuteAsync(params Practice[] stored) =>
        new ExportPractices(
            new(_index, new FakePracticeStore(stored), new FakeTaxonomySource())
        ).ExecuteAsync(new() { Page = "7", PageSize = "3" }, default);
}
