using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class ThemeScoreTests
{
    /// <summary>CY marks three indicators of different areas and drivers, of weight 1, 1 and 3.</summary>
    private static readonly FrameworkBuilder _threeOfCyber = AFramework()
        .WithEach(indicator => indicator with { Themes = [] })
        .WithIndicator("LEG.S.1", indicator => indicator with { Themes = ["FR", "CY"] })
        .WithIndicator("PRC.A.2", indicator => indicator with { Themes = ["CY"] })
        .WithIndicator("INF.N.3", indicator => indicator with { Themes = ["CY"], Weight = 3 });

    [Theory]
    [InlineData("5", "5", "1", 2.6, 1)]
    [InlineData("5", "1", "-", 3.0, 1)]
    [InlineData("?", ".", "4", 4.0, 0.6)]
    [InlineData("5", "5", "?", null, 0.4)]
    [InlineData("-", "-", "-", null, 0)]
    public void Calculate_TaggedIndicators_CountByTheirWeight(
        string first,
        string second,
        string third,
        double? mean,
        double completeness
    )
    {
        var theme = ARatings(_threeOfCyber)
            .Answers("LEG.S.1", first)
            .Answers("PRC.A.2", second)
            .Answers("INF.N.3", third)
            .Card()
            .Score("CY");

        Assert.Equal(
            (mean, completeness),
            (theme.Mean.Rounded(), Math.Round(theme.Completeness, 4))
        );
    }

    [Fact]
    public void Calculate_IndicatorOfTwoThemes_CountsInBoth()
    {
        var card = ARatings(_threeOfCyber).AllAt(2).At(4, "LEG.S.1").Card();

        Assert.Equal((4.0, 2.4), (card.Score("FR").Mean, card.Score("CY").Mean.Rounded()));
    }

    [Theory]
    [InlineData("FR", 15)]
    [InlineData("TF", 11)]
    [InlineData("AI", 5)]
    [InlineData("AC", 5)]
    [InlineData("BC", 5)]
    [InlineData("CY", 4)]
    public void Parts_OfATheme_AreItsIndicators(string theme, int count)
    {
        var score = ARatings().AllAt(3).Card().Score(theme);

        Assert.Equal((count, 3.0), (score.Parts.Length, score.Mean));
    }

    [Fact]
    public void Calculate_ThemeOfNothing_SaysThatNothingApplies()
    {
        var card = ARatings(_threeOfCyber).AllAt(3).Card();

        Assert.Equal(WithheldReason.NothingApplies, card.Score("BC").Withheld);
    }
}
