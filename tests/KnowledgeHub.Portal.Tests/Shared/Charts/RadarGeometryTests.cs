using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class RadarGeometryTests
{
    [Theory]
    [InlineData(0, 0, -10)]
    [InlineData(1, 10, 0)]
    [InlineData(2, 0, 10)]
    [InlineData(3, -10, 0)]
    public void OnSpoke_OfFour_RunsClockwiseFromTheTop(int axis, double x, double y)
    {
        var spot = RadarGeometry.OnSpoke(axis, 4, 10);

        Assert.Equal(x, spot.X, 6);
        Assert.Equal(y, spot.Y, 6);
    }

    [Fact]
    public void Distance_LowestLevel_IsNotTheCentre()
    {
        Assert.True(RadarGeometry.Distance(1, 100) > 10);
        Assert.Equal(100, RadarGeometry.Distance(5, 100), 6);
    }

    [Fact]
    public void Outlines_AllValues_AreOneClosedPath() =>
        Assert.Equal("M0 -100L100 0L0 100L-100 0Z", Assert.Single(Outlines(5, 5, 5, 5)));

    [Fact]
    public void Outlines_OneGap_AreOneOpenPathThatDoesNotTouchTheSpoke() =>
        Assert.Equal("M0 100L-100 0L0 -100", Assert.Single(Outlines(5, null, 5, 5)));

    [Fact]
    public void Outlines_ValueBetweenGaps_HaveNoPathForIt()
    {
        Assert.Empty(Outlines(5, null, 5, null));
        Assert.Equal(2, RadarGeometry.Marks(ChartSamples.Points(5, null, 5, null), 100).Count);
    }

    [Fact]
    public void Ranges_OnlyWhereThereAreValueLowAndHigh_AreDrawn()
    {
        ChartPoint[] points =
        [
            new(3, "3", 1, 5),
            new(3, "3", 1),
            new(null, "not shown", 1, 5),
            new(3, "3"),
        ];

        Assert.Equal("M0 -16L0 -100", Assert.Single(RadarGeometry.Ranges(points, 100)));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Outlines_ReaderWithOtherNumbers_HaveNoComma(string culture)
    {
        using var reader = new ReaderCulture(culture);

        Assert.Matches(@"^M[-0-9. LZ]+$", Assert.Single(Outlines(1.3, 2.7, 3.1, 4.9, 2.2)));
    }

    private static IReadOnlyList<string> Outlines(params double?[] values) =>
        RadarGeometry.Outlines(ChartSamples.Points(values), 100);
}
