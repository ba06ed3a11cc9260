using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class LabelSpreadTests
{
    [Theory]
    [InlineData(new double[] { 20, 50, 80 }, new double[] { 20, 50, 80 })]
    [InlineData(new double[] { 50, 50 }, new double[] { 45, 55 })]
    [InlineData(new double[] { 52, 50 }, new double[] { 56, 46 })]
    [InlineData(new double[] { 0, 2 }, new double[] { 5, 15 })]
    [InlineData(new double[] { 100, 99, 98 }, new double[] { 95, 85, 75 })]
    [InlineData(new double[] { 50, 56, 70, 71 }, new double[] { 47, 57, 67, 77 })]
    public void Spread_LabelsOfTen_AreMovedAsLittleAsPossible(double[] wanted, double[] middles) =>
        Assert.Equal(
            middles,
            LabelSpread
                .Spread(wanted, [.. wanted.Select(_ => 10d)], 0, 100)
                .Select(it => Math.Round(it))
        );

    [Fact]
    public void Spread_LabelsOfOtherHeights_TouchAndDoNotOverlap() =>
        Assert.Equal([35, 55], LabelSpread.Spread([50, 50], [10, 30], 0, 100));
}
