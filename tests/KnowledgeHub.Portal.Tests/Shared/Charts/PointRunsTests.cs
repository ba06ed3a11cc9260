using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class PointRunsTests
{
    [Theory]
    [InlineData("123", "012")]
    [InlineData("1-3", "0|2")]
    [InlineData("-12-", "12")]
    [InlineData("---", "")]
    public void Along_Gaps_PartTheStretches(string points, string runs) =>
        Assert.Equal(runs, Write(PointRuns.Along(Read(points))));

    [Theory]
    [InlineData("1234", "0123")]
    [InlineData("1-34", "230")]
    [InlineData("1-3-5", "2|40")]
    [InlineData("-234", "123")]
    [InlineData("123-", "012")]
    [InlineData("---", "")]
    public void Around_Gaps_PartTheRingAndItsEndsMeet(string points, string runs) =>
        Assert.Equal(runs, Write(PointRuns.Around(Read(points))));

    private static IReadOnlyList<ChartPoint> Read(string points) =>
        ChartSamples.Points([
            .. points.Select(point => point == '-' ? (double?)null : point - '0'),
        ]);

    private static string Write(IEnumerable<IReadOnlyList<int>> runs) =>
        string.Join('|', runs.Select(run => string.Concat(run)));
}
