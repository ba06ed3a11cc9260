using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class SlopeGeometryTests
{
    private static readonly string[] Years = ["2022", "2024", "2026"];

    [Fact]
    public void Lay_Values_RunToTheRightAndUpwards()
    {
        var run = Assert.Single(Lay(ChartSamples.Series("North", 1, 2, 5)).Lines[0].Runs);

        Assert.True(run[0].X < run[1].X && run[1].X < run[2].X);
        Assert.True(run[0].Y > run[1].Y && run[1].Y > run[2].Y);
    }

    [Fact]
    public void Lay_RightToLeft_MirrorsPlacesAndKeepsHeights()
    {
        var series = ChartSamples.Series("North", 1, 2, 5);
        var ordinary = SlopeGeometry.Lay(Years, [series], isRightToLeft: false);
        var mirrored = SlopeGeometry.Lay(Years, [series], isRightToLeft: true);

        Assert.Equal(
            ordinary.Lines[0].Runs[0].Select(spot => spot with { X = ordinary.Width - spot.X }),
            mirrored.Lines[0].Runs[0]
        );
        Assert.Equal(LabelSide.Left, mirrored.Lines[0].Name.Side);
        Assert.True(mirrored.Moments[0].X > mirrored.Moments[2].X);
    }

    [Fact]
    public void Lay_Gap_PartsTheLine() =>
        Assert.Equal(2, Lay(ChartSamples.Series("North", 1, null, 5)).Lines[0].Runs.Count);

    [Fact]
    public void Lay_NoValueAtAll_StillNamesTheSeries()
    {
        var line = Lay(ChartSamples.Series("North", null, null, null)).Lines[0];

        Assert.Empty(line.Runs);
        Assert.Null(line.Leader);
        Assert.Equal(["North"], line.Name.Lines);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lay_SixSeriesWithOneEnd_NamesThemWithoutOverlapWithinTheChart(bool isRightToLeft)
    {
        var name = "Agency for borders and customs of the north";
        var series = Enumerable.Repeat(ChartSamples.Series(name, 4, 5, 5), 6).ToList();

        var layout = SlopeGeometry.Lay(Years, series, isRightToLeft);
        var names = layout.Lines.Select(line => line.Name).OrderBy(label => label.Top).ToList();

        Assert.All(
            names.Zip(names.Skip(1)),
            pair => Assert.False(pair.First.Overlaps(pair.Second))
        );
        Assert.All(names, label => Assert.InRange(label.Left, 0, layout.Width));
        Assert.All(names, label => Assert.InRange(label.Right, 0, layout.Width));
        Assert.All(names, label => Assert.InRange(label.Bottom, 0, layout.Height));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Lay_ReaderWithOtherNumbers_HasNoComma(string culture)
    {
        using var reader = new ReaderCulture(culture);

        var layout = Lay(ChartSamples.Series("North", 1.3, 2.7, 4.9));

        Assert.Matches("^[0-9. ]+$", layout.ViewBox);
        Assert.Matches("^M[-0-9. L]+$", layout.Lines[0].Leader);
        Assert.All(layout.Grid, line => Assert.Matches("^M[-0-9. L]+$", line));
    }

    private static SlopeLayout Lay(ChartSeries series) =>
        SlopeGeometry.Lay(Years, [series], isRightToLeft: false);
}
