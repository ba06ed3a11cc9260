using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>The worked example of docs/method.md; <see cref="MethodPageTests"/> reads the same figures from that page.</summary>
public sealed class WorkedExampleTests
{
    private readonly ScoreCard _card = ARatings().Answers("LEG", "324 43? 4-2").Card();

    [Theory]
    [InlineData("LEG.S", 3, 3, 3, 1)]
    [InlineData("LEG.A", 3.5, 2.6667, 4, 0.6667)]
    [InlineData("LEG.N", 3, 3, 3, 1)]
    [InlineData("LEG", 3.1667, 2.8889, 3.3333, 0.875)]
    public void Score_OfTheExample_IsAsWorkedOutByHand(
        string code,
        double mean,
        double low,
        double high,
        double completeness
    )
    {
        var score = _card.Score(code);

        Assert.Equal(mean, score.Mean.Rounded());
        Assert.Equal([low, high], score.Bounds.Rounded());
        Assert.Equal(completeness, Math.Round(score.Completeness, 4));
    }

    [Fact]
    public void Displayed_OfTheExample_HasOneDecimal() =>
        Assert.Equal(3.2m, ScoreRounding.Displayed(_card.Score("LEG").Mean.GetValueOrDefault()));

    [Fact]
    public void Band_OfTheExample_IsCappedByTheGate()
    {
        var area = _card.Score("LEG");

        Assert.Equal((3, 2), (area.MeanBand, area.Band));
        Assert.Equal(["LEG: LEG.S.2"], _card.FlagsOf(FlagKind.GateCaps));
    }

    [Fact]
    public void Flags_OfTheExample_AreTwoMaskedCellsAndNoImbalance()
    {
        Assert.Equal(["LEG.S: LEG.S.2", "LEG.N: LEG.N.3"], _card.FlagsOf(FlagKind.Masked));
        Assert.Empty(_card.FlagsOf(FlagKind.Imbalance));
    }

    [Fact]
    public void Area_OfTheExample_IsNotPartial() => Assert.False(_card.Score("LEG").IsPartial);
}
