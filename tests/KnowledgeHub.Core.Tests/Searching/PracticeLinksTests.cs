using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Tests.Searching;

public sealed class PracticeLinksTests
{
    private readonly FakePracticeSearch _index = new();

    [Fact]
    public async Task Links_LinkedAndAlike_ComeInThatOrderEachOnceSixInAll()
    {
        var practice = Linking("P-0002", "P-0003", "P-0004", "P-0005", "P-0006");
        var others = Enumerable.Range(2, 9).Select(Numbered).ToArray();
        _index.Finds(others[6], others[0], others[7], others[8]);

        var links = await LinksAsync(practice, others);

        Assert.Equal(
            ["P-0002", "P-0003", "P-0004", "P-0005", "P-0008", "P-0009"],
            links.Related.Select(other => other.Id.Value)
        );
    }

    [Fact]
    public async Task Links_WhatAVisitorDoesNotFind_IsLeftOut()
    {
        Practice draft = ADraft().WithId("P-0002");
        Practice archived = APractice().WithId("P-0003").InStatus(PracticeStatus.Archived);
        _index.Finds(draft, archived);

        var links = await LinksAsync(Linking("P-0002", "P-0003", "P-0099"), draft, archived);

        Assert.Empty(links.Related);
        Assert.Equal([Audience.Public], _index.Audiences);
    }

    [Fact]
    public async Task Links_AttributionRule_HidesWhatItHides()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.ChathamHouse);
        Practice secret = APractice().WithId("P-0002").WithContent(content);

        var links = await LinksAsync(Linking("P-0002"), secret);

        Assert.Empty(Assert.Single(links.Related).Content.Classification.Countries);
    }

    [Theory]
    [InlineData(PracticeStatus.Published, true)]
    [InlineData(PracticeStatus.Draft, false)]
    public async Task Links_OfAnArchivedEntry_NameASuccessorThatCanBeRead(
        PracticeStatus status,
        bool isNamed
    )
    {
        var archived = Linking() with { Archiving = new(default, "Old.", new("P-0002")) };

        var links = await LinksAsync(archived, APractice().WithId("P-0002").InStatus(status));

        Assert.Equal(isNamed, links.Successor is not null);
        Assert.Empty(links.Related);
    }

    [Fact]
    public async Task Links_BeforeTheIndexIsBuilt_AreWhatAnEditorLinked()
    {
        _index.IsReady = false;

        var links = await LinksAsync(Linking("P-0002"), Numbered(2));

        Assert.Single(links.Related);
    }

    private static Practice Numbered(int number) => APractice().WithId($"P-{number:0000}");

    private static Practice Linking(params string[] ids) =>
        APractice()
            .WithContent(
                AContent().Build() with
                {
                    Related = [.. ids.Select(id => new PracticeId(id))],
                }
            );

    private Task<PracticeLinks> LinksAsync(Practice practice, params Practice[] others) =>
        new SearchPractices(
            _index,
            new FakePracticeStore(others),
            new FakeTaxonomySource()
        ).LinksAsync(Actors.Anonymous, practice, default);
}
