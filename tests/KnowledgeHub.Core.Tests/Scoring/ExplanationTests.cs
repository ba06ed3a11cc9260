using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Core.Tests.Scoring.RandomAssessment;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>Every number can be explained: its parts and its formula give it again.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Parts_OfAShownScore_GiveItsMean() =>
        AssertEach(score => !score.IsShown || AreEqual(score.Mean, Explanation.Mean(score)));

    [Fact]
    public void Parts_OfAnyScore_GiveItsBounds() =>
        AssertEach(score =>
            AreEqual(score.Bounds?.Low, Explanation.Bounds(score)?.Low)
            && AreEqual(score.Bounds?.High, Explanation.Bounds(score)?.High)
        );

    [Fact]
    public void Parts_OfAnyScore_SayWhyItIsWithheld() =>
        AssertEach(score =>
            score.Withheld == Explanation.Withheld(score)
            && score.IsShown == score.Withheld is WithheldReason.None
        );

    [Fact]
    public void Parts_OfAMeanOfLevels_GiveItsCompleteness() =>
        AssertEach(score =>
            score.Formula is not Formula.WeightedMeanOfLevels
            || score.Withheld is WithheldReason.NothingApplies
            || AreEqual(score.Completeness, Explanation.Share(score))
        );

    [Fact]
    public void Parts_OfAMeanOfLevels_AreTheAnswers() =>
        Assert.Null(
            FirstCounterexample(any =>
            {
                var levels = any.Ratings.ToDictionary(
                    rating => rating.Indicator.Value,
                    rating => rating.Level
                );
                return any
                    .Card.All.Where(score => score.Formula is Formula.WeightedMeanOfLevels)
                    .SelectMany(score => score.Parts)
                    .Where(part => part.Value != levels[part.Code])
                    .Select(part => part.Code)
                    .FirstOrDefault();
            })
        );

    [Fact]
    public void Parts_OfAMeanOfScores_AreScoresOfTheCard() =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.All.Where(score => score.Formula is not Formula.WeightedMeanOfLevels)
                    .SelectMany(score => score.Parts)
                    .Where(part => part.Value != any.Card.Score(part.Code).Mean || part.Weight != 1)
                    .Select(part => part.Code)
                    .FirstOrDefault()
            )
        );

    [Theory]
    [InlineData("LEG.S", Formula.WeightedMeanOfLevels, "LEG.S.1 LEG.S.2 LEG.S.3")]
    [InlineData("LEG", Formula.MeanOfShownCells, "LEG.S LEG.A LEG.N")]
    [InlineData("N", Formula.MeanOfShownCells, "LEG.N INS.N PRC.N HRT.N CIE.N INF.N")]
    [InlineData("ALL", Formula.MeanOfAreas, "LEG INS PRC HRT CIE INF")]
    [InlineData("CY", Formula.WeightedMeanOfLevels, "HRT.A.3 CIE.S.2 CIE.N.1 INF.A.3")]
    public void Parts_OfEachKind_AreNamedInOrder(string code, Formula formula, string parts)
    {
        var score = ARatings().Card().Score(code);

        Assert.Equal(
            (formula, parts),
            (score.Formula, string.Join(' ', score.Parts.Select(part => part.Code)))
        );
    }

    [Fact]
    public void Parts_OfACell_TellHowEachAnswerTakesPart()
    {
        var framework = AFramework().WithAdded("LEG.S.4");

        var parts = ARatings(framework).Answers("LEG.S", "4-?.").Card().Score("LEG.S").Parts;

        Assert.Equal(
            [
                new("LEG.S.1", PartUse.Mean, 4, 1, new(4, 4)),
                new("LEG.S.2", PartUse.LeftOut, null, 1, null),
                new("LEG.S.3", PartUse.BoundsOnly, null, 1, new(1, 5)),
                new("LEG.S.4", PartUse.BoundsOnly, null, 1, new(1, 5)),
            ],
            parts.AsEnumerable()
        );
    }

    [Fact]
    public void Parts_OfAnArea_TellHowEachCellTakesPart()
    {
        var parts = ARatings().Answers("LEG", "444 1?? ---").Card().Score("LEG").Parts;

        Assert.Equal(
            [PartUse.Mean, PartUse.BoundsOnly, PartUse.LeftOut],
            parts.Select(part => part.Use)
        );
        Assert.Equal([4.0, null, null], parts.Select(part => part.Value));
    }

    private static void AssertEach(Func<Score, bool> isExplained) =>
        Assert.Null(
            FirstCounterexample(any =>
                any.Card.All.Where(score => !isExplained(score)).Select(Text).FirstOrDefault()
            )
        );
}
