using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class DriverScoreTests
{
    /// <summary>GO has LEG.S.1 first and LEG.S.2 second; everything else serves MO.</summary>
    private static readonly FrameworkBuilder _twoOfGovernance = AFramework()
        .WithEach(indicator => indicator with { PrimaryDriver = "MO", SecondaryDrivers = [] })
        .WithIndicator("LEG.S.1", indicator => indicator with { PrimaryDriver = "GO" })
        .WithIndicator("LEG.S.2", indicator => indicator with { SecondaryDrivers = ["CO", "GO"] });

    [Theory]
    [InlineData("52-", 4.0, 4.0, 4.0, 1)]
    [InlineData("25-", 3.0, 3.0, 3.0, 1)]
    [InlineData("-5-", 5.0, 5.0, 5.0, 1)]
    [InlineData("5?-", 5.0, 3.6667, 5.0, 0.6667)]
    [InlineData("?5-", null, 2.3333, 5.0, 0.3333)]
    [InlineData("---", null, null, null, 0)]
    public void Calculate_PrimaryAndSecondary_CountOneAndAHalf(
        string answers,
        double? mean,
        double? low,
        double? high,
        double completeness
    )
    {
        var driver = ARatings(_twoOfGovernance).Answers("LEG.S", answers).Card().Score("GO");

        Assert.Equal(mean, driver.Mean.Rounded());
        Assert.Equal([low, high], driver.Bounds.Rounded());
        Assert.Equal(completeness, Math.Round(driver.Completeness, 4));
    }

    [Theory]
    [InlineData(1, 0.5, 1, 4)]
    [InlineData(1, 0.5, 2, 3.5)]
    [InlineData(1, 0.5, 3, 3.2)]
    [InlineData(1, 1, 1, 3.5)]
    [InlineData(1, 0, 1, 5)]
    [InlineData(2, 0.5, 1, 4.4)]
    public void Calculate_WeightsOfTheVersion_MultiplyThoseOfIndicators(
        double primary,
        double secondary,
        int weight,
        double mean
    )
    {
        var framework = _twoOfGovernance
            .WithIndicator("LEG.S.2", indicator => indicator with { Weight = weight })
            .With(document =>
                document with
                {
                    PrimaryDriverWeight = primary,
                    SecondaryDriverWeight = secondary,
                }
            );

        var driver = ARatings(framework).Answers("LEG.S", "52-").Card().Score("GO");

        Assert.Equal(mean, driver.Mean.Rounded());
    }

    [Fact]
    public void Calculate_DriverNamedTwice_CountsAsPrimaryOnly()
    {
        var framework = _twoOfGovernance.WithIndicator(
            "LEG.S.1",
            indicator => indicator with { SecondaryDrivers = ["GO"] }
        );

        var driver = ARatings(framework).Answers("LEG.S", "52-").Card().Score("GO");

        Assert.Equal(4, driver.Mean);
    }

    [Fact]
    public void Calculate_DriverOfNothing_SaysThatNothingApplies()
    {
        var card = ARatings(_twoOfGovernance).AllAt(3).Card();

        Assert.Equal(WithheldReason.NothingApplies, card.Score("PF").Withheld);
    }

    [Theory]
    [InlineData("GO", 18)]
    [InlineData("PF", 15)]
    [InlineData("MO", 15)]
    [InlineData("CO", 6)]
    public void Parts_OfADriver_AreItsPrimaryAndSecondaryIndicators(string driver, int primary)
    {
        var parts = ARatings().AllAt(3).Card().Score(driver).Parts;

        Assert.Equal(primary, parts.Count(part => part.Weight == 1));
        Assert.All(parts, part => Assert.Contains(part.Weight, new[] { 1, 0.5 }));
    }
}
