using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class RadarLayoutTests
{
    private const string Long = "Cooperation between agencies at the border in times of crisis";

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(11)]
    [InlineData(18)]
    public void For_AnyNumberOfAxes_CutsNoLabelAndLetsNoneOverlap(int count)
    {
        var layout = RadarLayout.For(ChartSamples.Axes(count), ChartSize.Large);

        Assert.Equal(count, layout.Labels.Count);
        Assert.All(layout.Labels, label => Assert.InRange(label.Left, -layout.Reach, layout.Reach));
        Assert.All(
            layout.Labels,
            label => Assert.InRange(label.Right, -layout.Reach, layout.Reach)
        );
        Assert.All(layout.Labels, label => Assert.InRange(label.Top, layout.Top, layout.Bottom));
        Assert.All(layout.Labels, label => Assert.InRange(label.Bottom, layout.Top, layout.Bottom));
        Assert.DoesNotContain(Pairs(layout), pair => pair.First.Overlaps(pair.Second));
    }

    [Fact]
    public void For_Large_HasNamesInFull()
    {
        var layout = RadarLayout.For(ChartSamples.Axes(6), ChartSize.Large);

        Assert.False(layout.IsShort);
        Assert.Equal(["Area 1"], layout.Labels[0].Lines);
    }

    [Fact]
    public void For_NamesThatDoNotFit_TakesTheShortOnes()
    {
        ChartAxis[] axes = [.. ChartSamples.Axes(6).Select(axis => axis with { Label = Long })];

        var layout = RadarLayout.For(axes, ChartSize.Large);

        Assert.True(layout.IsShort);
        Assert.Equal(["A1"], layout.Labels[0].Lines);
    }

    [Fact]
    public void For_Small_IsShortAndFits240Pixels()
    {
        var layout = RadarLayout.For(ChartSamples.Axes(6), ChartSize.Small);

        Assert.True(layout.IsShort);
        Assert.True(2 * layout.Reach <= 240);
    }

    [Fact]
    public void For_TwoAxes_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            RadarLayout.For(ChartSamples.Axes(2), ChartSize.Large)
        );

    private static IEnumerable<(ChartLabel First, ChartLabel Second)> Pairs(RadarLayout layout) =>
        layout.Labels.SelectMany(
            (first, place) => layout.Labels.Skip(place + 1).Select(second => (first, second))
        );
}
