using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class SvgNumberTests
{
    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public void Of_AnyCulture_WritesAPointAndAPlainSign(string culture)
    {
        using var reader = new ReaderCulture(culture);

        Assert.Equal("-1234.57", SvgNumber.Of(-1234.567));
        Assert.Equal("-0.5 2 3.25", SvgNumber.Of(-0.5, 2, 3.25));
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(-0.001)]
    public void Of_NearlyNothing_IsZeroWithoutSign(double number) =>
        Assert.Equal("0", SvgNumber.Of(number));

    [Fact]
    public void Path_ThroughSpots_IsOpenOrClosed()
    {
        Spot[] spots = [new(0, 1.5), new(-2, 3)];

        Assert.Equal("M0 1.5L-2 3", SvgPath.Open(spots));
        Assert.Equal("M0 1.5L-2 3Z", SvgPath.Closed(spots));
    }
}
