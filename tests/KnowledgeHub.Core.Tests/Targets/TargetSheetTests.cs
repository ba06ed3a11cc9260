using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleReadings;

namespace KnowledgeHub.Core.Tests.Targets;

/// <summary>Area LEG: gates at S.2 and S.3, which carry the theme of rights; all weights 1.</summary>
public sealed class TargetSheetTests
{
    [Theory]
    [InlineData("1", 2)]
    [InlineData("4", 5)]
    [InlineData("5", 5)]
    [InlineData("?", null)]
    [InlineData("-", null)]
    [InlineData(".", null)]
    public void Target_NothingDecided_IsOneLevelUpAndNeverAboveTheHighest(
        string answer,
        int? expected
    ) => Assert.Equal(expected, Sheet(answer).Targets[0].Target);

    [Theory]
    [InlineData("2", 5, 5)]
    [InlineData("2", null, null)]
    [InlineData("?", 3, 3)]
    [InlineData("-", 3, null)]
    public void Target_Decided_IsTheDecisionUnlessNothingApplies(
        string answer,
        int? decided,
        int? expected
    ) => Assert.Equal(expected, Sheet(answer, ("LEG.S.1", decided)).Targets[0].Target);

    [Theory]
    [InlineData("2", 4, 2)]
    [InlineData("4", 4, 0)]
    [InlineData("5", 3, 0)]
    [InlineData("?", 3, null)]
    public void Distance_LevelAndTarget_IsNeverBelowZero(
        string answer,
        int target,
        int? expected
    ) => Assert.Equal(expected, Sheet(answer, ("LEG.S.1", target)).Targets[0].Distance);

    [Fact]
    public void DistanceOf_LevelAboveItsTarget_MakesUpForNothing()
    {
        var sheet = Sheet("152", ("LEG.S.1", 3), ("LEG.S.2", 2), ("LEG.S.3", 3));

        // (2 + 0 + 1 + 6 times 1) / 9; with credit for LEG.S.2 it would be less.
        var distance = sheet.DistanceOf(new(ScoreKind.Area, "LEG"));

        Assert.Equal((1.0, 9, 8), (distance.Mean, distance.Counted, distance.Gaps));
    }

    [Fact]
    public void DistanceOf_UnknownAndNotApplicable_AreNotCounted() =>
        Assert.Equal(6, Sheet("?-.").DistanceOf(new(ScoreKind.Area, "LEG")).Counted);

    [Fact]
    public void DistanceOf_NothingHasALevel_IsNone() =>
        Assert.Null(Sheet(".........").DistanceOf(new(ScoreKind.Area, "LEG")).Mean);

    [Theory]
    [InlineData(ScoreKind.Pillar, "S", 18)]
    [InlineData(ScoreKind.Overall, ScoreSubject.OverallCode, 54)]
    public void DistanceOf_PillarAndEverything_CountsTheirIndicators(
        ScoreKind kind,
        string code,
        int expected
    ) => Assert.Equal(expected, Sheet("").DistanceOf(new(kind, code)).Counted);

    [Theory]
    [InlineData("LEG.S.1", 2.0)]
    [InlineData("LEG.S.2", 3.75)]
    [InlineData("LEG.N.1", 1.25)]
    [InlineData("LEG.N.2", 1.0)]
    [InlineData("INS.A.1", 1.5)]
    public void Priority_Gap_IsLevelsByWeightByGateByRights(string indicator, double expected) =>
        Assert.Equal(
            expected,
            Sheet("333", ("LEG.S.1", 5), ("LEG.S.2", 5)).Find(new(indicator))?.Priority
        );

    [Fact]
    public void Gaps_Several_AreOrderedByPriorityThenByTheFramework()
    {
        var gaps = Sheet("333", ("LEG.S.1", 5)).Gaps.Select(gap => gap.Indicator.Id.Value);

        Assert.Equal(["LEG.S.1", "LEG.S.2", "LEG.S.3", "INS.S.3"], gaps.Take(4));
    }

    [Theory]
    [InlineData("3", 3, true)]
    [InlineData("4", 5, true)]
    [InlineData("3", 4, false)]
    [InlineData("?", 4, false)]
    public void Strengths_AtTargetOrAtLevelFour_AreListed(
        string answer,
        int target,
        bool isStrong
    ) =>
        Assert.Equal(
            isStrong,
            Sheet(answer, ("LEG.S.1", target))
                .Strengths.Any(strength => strength.Indicator.Id.Value == "LEG.S.1")
        );

    [Fact]
    public void Targets_PartOfTheAreasAssessed_AreThoseOfTheScope()
    {
        var reading = AReading(assessment: AnAssessment().OfAreas("PRC"));

        var sheet = TargetSheet.Of(reading, TargetProfile.Blank(reading.Assessment));

        Assert.Equal(["PRC"], sheet.Targets.Select(target => target.Indicator.Id.Area).Distinct());
    }

    private static TargetSheet Sheet(
        string answers,
        params (string Indicator, int? Level)[] decided
    )
    {
        var reading = AReading(answers);
        return TargetSheet.Of(
            reading,
            TargetProfile.Blank(reading.Assessment) with
            {
                Decisions =
                [
                    .. decided.Select(one => new TargetDecision(
                        new(one.Indicator),
                        one.Level,
                        "Why"
                    )),
                ],
            }
        );
    }
}
