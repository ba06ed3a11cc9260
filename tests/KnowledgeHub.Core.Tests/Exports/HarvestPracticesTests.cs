using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class HarvestPracticesTests
{
    private static readonly DateTime _start = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Read_PageByPage_GivesEachEntryOnceAlsoWhereManyWereSavedTogether()
    {
        var stored = Enumerable
            .Range(1, 250)
            .Select(number =>
                APractice()
                    .WithId($"P-{number:0000}")
                    .UpdatedAt(_start.AddDays(number / 120))
                    .Build()
            )
            .ToArray();
        var read = new List<string>();
        HarvestPage page;
        HarvestPlace? after = null;

        do
        {
            page = await Harvest(stored).ReadAsync(new(After: after), default);
            read.AddRange(page.Practices.Select(practice => practice.Id.Value));
            after = new(page.Practices[^1].UpdatedUtc, page.Practices[^1].Id);
        } while (page.HasMore);

        Assert.Equal(stored.Select(practice => practice.Id.Value), read);
    }

    [Fact]
    public async Task Read_Area_GivesItsEntriesOnly()
    {
        var other = APractice().WithId("P-0002").WithContent(AContent().WithAreas("LEG"));

        var page = await Harvest(APractice(), other).ReadAsync(new(Area: "LEG"), default);

        Assert.Equal(["P-0002"], page.Practices.Select(practice => practice.Id.Value));
    }

    [Fact]
    public async Task Read_AttributionRule_HidesWhatItHides()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.ChathamHouse);

        var page = await Harvest(APractice().WithContent(content)).ReadAsync(new(), default);

        var read = Assert.Single(page.Practices).Content;
        Assert.Empty(read.Classification.Countries);
        Assert.All(read.Provenance.Sources, source => Assert.Null(source.Session));
    }

    [Theory]
    [InlineData(PracticeStatus.Published, true)]
    [InlineData(PracticeStatus.Archived, true)]
    [InlineData(PracticeStatus.Draft, false)]
    public async Task Find_InAStatus_GivesWhatIsPublic(PracticeStatus status, bool isFound)
    {
        var practice = APractice().InStatus(status).Build();

        var found = await Harvest(practice).FindAsync(practice.Id, default);

        Assert.Equal(isFound, found is not null);
    }

    [Fact]
    public async Task Find_AttributionRule_HidesWhatItHides()
    {
        var content = AContent().WithCountries("GH").UnderRule(AttributionRule.ChathamHouse);

        var found = await Harvest(APractice().WithContent(content))
            .FindAsync(new("P-0001"), default);

        Assert.Equal([], found?.Content.Classification.Countries);
    }

    private static HarvestPractices Harvest(params Practice[] stored) =>
        new(
            new FakePublicPractices(stored),
            new FakePracticeStore(stored),
            new FakeTaxonomySource()
        );
}
