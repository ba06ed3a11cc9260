using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Guidance;

public sealed class ReadCoverageTests
{
    private readonly FakePracticeSearch _index = new();

    [Fact]
    public async Task Execute_Index_GivesItsCountsAndNamesWhatIsStillPublished()
    {
        var draft = ADraft().WithId("P-0002").Build();
        _index.Finds(APractice(), draft);
        _index.Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>
        {
            [SearchFacet.Indicator] = [new("INS.A.1", 3, false)],
        };

        var coverage = await ReadAsync(null, APractice(), draft);

        Assert.Equal((3, 0), (coverage.Count("INS.A.1"), coverage.Count("INS.A.2")));
        Assert.Equal(["P-0001"], coverage.Unlinked.Select(practice => practice.Id.Value));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("INS", "INS")]
    public async Task Execute_Area_LooksForMissingLinksThereAndAsksAsAVisitor(
        string? area,
        string expected
    )
    {
        await ReadAsync(area);

        var lacking = Assert.Single(_index.Searches, asked => asked.Lacking is not null);
        Assert.Equal(SearchFacet.Indicator, lacking.Lacking);
        Assert.Equal(expected, string.Join(' ', lacking.Facets.SelectMany(facet => facet.Value)));
        Assert.All(_index.Audiences, audience => Assert.Equal(Audience.Public, audience));
    }

    private Task<IndicatorCoverage> ReadAsync(string? area, params Practice[] stored) =>
        new ReadCoverage(
            _index,
            new FakePracticeStore(stored),
            new FakeTaxonomySource()
        ).ExecuteAsync(area, Language.English, default);
}
