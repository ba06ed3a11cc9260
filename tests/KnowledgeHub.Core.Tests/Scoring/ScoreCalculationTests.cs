using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class ScoreCalculationTests
{
    [Fact]
    public void Calculate_AnyRatings_GivesEveryScoreInTheOrderOfTheGrid()
    {
        var card = ARatings().Card();

        Assert.Equal(Grid.Cells, card.Cells.Select(score => score.Subject.Code));
        Assert.Equal(Grid.Areas, card.Areas.Select(score => score.Subject.Code));
        Assert.Equal(Grid.Pillars, card.Pillars.Select(score => score.Subject.Code));
        Assert.Equal(Grid.Drivers, card.Drivers.Select(score => score.Subject.Code));
        Assert.Equal(Grid.Themes, card.Themes.Select(score => score.Subject.Code));
        Assert.Equal(ScoreSubject.OverallCode, card.Overall.Subject.Code);
        Assert.Equal(38, card.All.Count());
    }

    [Fact]
    public void Calculate_EachKind_IsNamedByItsSubject() =>
        Assert.Equal(
            [18, 6, 3, 4, 6, 1],
            ARatings().Card().All.CountBy(score => score.Subject.Kind).Select(kind => kind.Value)
        );

    [Fact]
    public void Calculate_ByAVersion_SaysWhich() =>
        Assert.Equal(
            "2.0",
            ARatings(AFramework().WithVersion("2.0")).AllAt(3).Card().FrameworkVersion
        );

    [Fact]
    public void Calculate_NothingRated_ShowsNoNumberAtAll() =>
        Assert.All(
            ARatings().Card().All,
            score => Assert.Equal((false, null, null), (score.IsShown, score.Band, score.MeanBand))
        );

    [Fact]
    public void Calculate_UnansweredByNameOrByAbsence_IsTheSame()
    {
        var named = ARatings().AllAt(3).Build().Skip(9);
        var absent = AFramework()
            .Build()
            .Indicators.Take(9)
            .Select(indicator => Rating.Unanswered(indicator.Id));

        var card = ScoreCalculation.Calculate(AFramework(), named.Concat(absent));

        Assert.Equal(
            ARatings().AllAt(3).Unanswered("LEG").Card().All.Select(score => score.Bounds),
            card.All.Select(score => score.Bounds)
        );
    }

    [Fact]
    public void Calculate_UnknownIndicator_Throws() =>
        Assert.Contains(
            "LEG.S.9",
            Assert
                .Throws<ArgumentException>(() =>
                    ScoreCalculation.Calculate(AFramework(), [Rating.Scored(new("LEG.S.9"), 3)])
                )
                .Message
        );

    [Fact]
    public void Calculate_IndicatorRatedTwice_Throws()
    {
        Rating[] twice = [Rating.Scored(new("LEG.S.1"), 3), Rating.Unanswered(new("LEG.S.1"))];

        Assert.Throws<ArgumentException>(() => ScoreCalculation.Calculate(AFramework(), twice));
    }

    [Fact]
    public void Calculate_FrameworkOfSomeIndicators_ScoresThoseOnly()
    {
        var framework = AFramework()
            .Build()
            .Restrict(new HashSet<IndicatorId> { new("LEG.S.1"), new("LEG.A.1"), new("LEG.N.1") });

        var card = ARatings(framework).AllAt(4).Card();

        Assert.Equal((4.0, 1.0), (card.Area("LEG")?.Mean, card.Area("LEG")?.Completeness));
        Assert.Equal(WithheldReason.NothingApplies, card.Cell("INF.N")?.Withheld);
        Assert.Empty(card.FlagsOf(FlagKind.ManyNotApplicable));
    }

    [Theory]
    [InlineData("LEG.S", true, false)]
    [InlineData("LEG", false, true)]
    [InlineData("leg", false, false)]
    [InlineData("", false, false)]
    public void CellAndArea_ByCode_AreFoundExactly(string code, bool isCell, bool isArea)
    {
        var card = ARatings().Card();

        Assert.Equal((isCell, isArea), (card.Cell(code) is not null, card.Area(code) is not null));
    }
}
