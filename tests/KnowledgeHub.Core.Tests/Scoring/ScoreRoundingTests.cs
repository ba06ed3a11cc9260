using System.Globalization;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class ScoreRoundingTests
{
    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(2.24999, "2.2")]
    [InlineData(2.25, "2.3")]
    [InlineData(2.35, "2.4")]
    [InlineData(3.04, "3.0")]
    [InlineData(3.05, "3.1")]
    [InlineData(1.15, "1.2")]
    [InlineData(19 / 6.0, "3.2")]
    [InlineData(4.95, "5.0")]
    [InlineData(5, "5.0")]
    public void Displayed_AnyScore_IsOneDecimalHalfUp(double score, string shown) =>
        Assert.Equal(
            shown,
            ScoreRounding.Displayed(score).ToString("0.0", CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1.4999, 1)]
    [InlineData(1.5, 2)]
    [InlineData(2.4999, 2)]
    [InlineData(2.5, 3)]
    [InlineData(3.4999, 3)]
    [InlineData(3.5, 4)]
    [InlineData(4.4999, 4)]
    [InlineData(4.5, 5)]
    [InlineData(5, 5)]
    [InlineData(2.4999999999999996, 3)]
    [InlineData(3.4999999999999996, 4)]
    public void Band_AtTheEdges_BeginsAtTheHalf(double mean, int band) =>
        Assert.Equal(band, ScoreRounding.Band(mean));
}
