using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleReadings;

namespace KnowledgeHub.Core.Tests.Scenarios;

/// <summary>By the worked example of docs/method.md: area LEG 3 2 4, 4 3 ?, 4 - 2, every other level 3.</summary>
public sealed class WhatIfTests
{
    private const string WorkedExample = "324 43? 4-2";

    [Fact]
    public void Of_GateRaised_RaisesCellAndAreaAndClearsItsFlags()
    {
        var effect = Suppose(("LEG.S.2", 4));

        // Cell S (3 + 4 + 4) / 3, area (11/3 + 3.5 + 3) / 3.
        Assert.Equal(11 / 3.0, effect.Then.Cell("LEG.S")?.Mean ?? 0, 9);
        Assert.Equal((11 / 3.0 + 3.5 + 3) / 3, effect.Then.Area("LEG")?.Mean ?? 0, 9);
        Assert.Equal((2, 3), (effect.Now.Area("LEG")?.Band, effect.Then.Area("LEG")?.Band));
        Assert.Equal(
            [FlagKind.GateCaps, FlagKind.Masked],
            effect.Clearing.Select(flag => flag.Kind)
        );
    }

    [Fact]
    public void Of_MovedLevels_LeavesTheResultAsItIs() =>
        Assert.Equal(
            ScoreCalculation.Calculate(AFramework(), AReading(WorkedExample).Ratings).Overall.Mean,
            Suppose(("LEG.S.2", 5)).Now.Overall.Mean
        );

    [Fact]
    public void Of_LevelWithoutTheEvidenceForIt_LetsAFlagAppear() =>
        Assert.Contains(
            Suppose(("LEG.S.1", 5)).Appearing,
            flag => flag.Kind is FlagKind.ThinEvidence && flag.Subject.Code == "LEG"
        );

    [Fact]
    public void Of_UnknownIndicator_GetsTheLevelAndNarrowsTheRange()
    {
        var cell = Suppose(("LEG.A.3", 3)).Then.Cell("LEG.A");

        Assert.Equal((10 / 3.0, 1.0), (cell?.Mean, cell?.Completeness));
        Assert.Equal(cell?.Bounds?.Low, cell?.Bounds?.High);
    }

    [Theory]
    [InlineData("LEG.N.2", 3)]
    [InlineData("LEG.S.9", 3)]
    [InlineData("LEG.S.1", 3)]
    [InlineData("LEG.S.1", 6)]
    [InlineData("LEG.S.1", 0)]
    public void Of_LevelThatCannotBeOrStandsAlready_MovesNothing(string indicator, int level) =>
        Assert.Empty(Suppose((indicator, level)).Moves);

    [Fact]
    public void Of_IndicatorOutOfScope_MovesNothing() =>
        Assert.Empty(
            WhatIf
                .Of(AReading(assessment: AnAssessment().OfAreas("PRC")), [new(new("LEG.S.1"), 5)])
                .Moves
        );

    [Fact]
    public void Changes_OneLevel_MoveWhatItBelongsToAsFarAsThatCanBeSeen()
    {
        var changed = Suppose(("PRC.S.1", 5))
            .Changes.Where(change => change.Direction is not ChangeDirection.Unchanged)
            .Select(change => change.After.Subject.Code);

        Assert.Equal(["PRC.S", "PRC", "S", "PF", "ALL"], changed);
    }

    private static WhatIf Suppose(params (string Indicator, int Level)[] levels) =>
        WhatIf.Of(
            AReading(WorkedExample),
            levels.Select(one => new ScenarioLevel(new(one.Indicator), one.Level))
        );
}
