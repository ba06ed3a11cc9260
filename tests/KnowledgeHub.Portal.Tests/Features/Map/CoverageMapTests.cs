using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Features.Map;
using static KnowledgeHub.Portal.Tests.Features.Practices.Readings;

namespace KnowledgeHub.Portal.Tests.Features.Map;

public sealed class CoverageMapTests
{
    private static readonly CoverageMap _map = CoverageMap.Of([
        ("LEG", Counting(SearchFacet.Pillar, Value("S", 20), Value("A", 1))),
        ("PRC", Counting(SearchFacet.Pillar, Value("S", 8))),
        ("INF", Nothing),
    ]);

    [Theory]
    [InlineData("LEG", "S", 20, 5)]
    [InlineData("PRC", "S", 8, 2)]
    [InlineData("LEG", "A", 1, 1)]
    [InlineData("PRC", "A", 0, 0)]
    [InlineData("INF", "S", 0, 0)]
    [InlineData("nowhere", "S", 0, 0)]
    public void Depth_Cell_IsNoneOrOneToFive(string area, string pillar, int count, int depth)
    {
        Assert.Equal(count, _map.Count(area, pillar));
        Assert.Equal(depth, _map.Depth(area, pillar));
    }

    [Fact]
    public void Highest_Map_IsThatOfItsFullestCell() => Assert.Equal(20, _map.Highest);

    [Fact]
    public void Depth_NoEntries_IsNone()
    {
        Assert.Equal(0, CoverageMap.Empty.Highest);
        Assert.Equal(0, CoverageMap.Empty.Depth("LEG", "S"));
    }

    [Fact]
    public void Depth_CountsThatAreAllNone_IsNone()
    {
        var map = CoverageMap.Of([("LEG", Counting(SearchFacet.Pillar, Chosen("S", 0)))]);

        Assert.Equal(0, map.Depth("LEG", "S"));
    }
}
