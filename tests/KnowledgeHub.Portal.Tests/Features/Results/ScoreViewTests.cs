using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class ScoreViewTests : ReaderContext
{
    [Fact]
    public void Area_WorkedExample_HasNumberRangeAndCappedLevel()
    {
        var area = Area(AResult());

        Assert.Equal(
            ("3.2", "2.9–3.3", "Level 2", "87.5%"),
            (area.Number, area.Range, area.Word, area.Completeness)
        );
        Assert.Contains("Level 3: Level 3", area.Cap, StringComparison.Ordinal);
    }

    [Fact]
    public void Area_GateNotPassed_SaysSoAmongItsMarks() =>
        Assert.Contains(ScoreStrings.ScoreFlagGateCaps, Area(AResult()).Marks);

    [Fact]
    public void Area_GatePassed_HasNeitherCapNorMark()
    {
        var area = Area(AResult(Plain));

        Assert.Null(area.Cap);
        Assert.Empty(area.Marks);
    }

    [Theory]
    [InlineData("LEG.S", true)]
    [InlineData("LEG.A", false)]
    public void Cell_GateNotPassed_IsMarkedWhereTheGateStands(string code, bool isMarked) =>
        Assert.Equal(
            isMarked,
            Cell(AResult(), code).Marks.Contains(ScoreStrings.ScoreFlagGateCaps)
        );

    [Fact]
    public void Cell_TooFewAnswers_HasAReasonAndNoNumber()
    {
        var cell = Cell(AResult("3.. 333 333"), "LEG.S");

        Assert.Equal(ScoreStrings.ScoreWithheldTooFewAnswers, cell.Number);
        Assert.Equal((null, null), (cell.Word, cell.Range));
        Assert.Null(cell.Point.Value);
        Assert.Equal("Not shown: Too few answers", cell.Point.Text);
    }

    [Fact]
    public void Cell_NothingApplies_ClaimsNoConfidence()
    {
        var cell = Cell(AResult("--- 333 333"), "LEG.S");

        Assert.Equal(ScoreStrings.ScoreWithheldNothingApplies, cell.Number);
        Assert.Null(cell.Standing);
    }

    [Fact]
    public void Area_WithAHiddenCell_IsMarkedAsPartial() =>
        Assert.Contains(ResultStrings.ResultPartial, Area(AResult("3.. 333 333")).Marks);

    [Fact]
    public void Summary_Shown_HoldsEverythingInOneLine() =>
        Assert.Equal(
            "3.2 (2.9–3.3), Level 2; 87.5% complete, confidence medium",
            Area(AResult()).Summary
        );

    [Fact]
    public void Point_Shown_HasTheRange() =>
        Assert.Equal(
            (3.167, 2.889, 3.333),
            (
                Math.Round(Area(AResult()).Point.Value.GetValueOrDefault(), 3),
                Math.Round(Area(AResult()).Point.Low.GetValueOrDefault(), 3),
                Math.Round(Area(AResult()).Point.High.GetValueOrDefault(), 3)
            )
        );

    [Fact]
    public void HowAddress_Score_LeadsToTheOpenedExplanationWithoutScript() =>
        Assert.Equal(
            "/assessments/A-0001/result?explain=LEG.S#how-LEG.S",
            Cell(AResult(), "LEG.S").HowAddress
        );

    private static ScoreView Area(ResultReading reading) => reading.View(reading.Card.Areas[0]);

    private static ScoreView Cell(ResultReading reading, string code) =>
        reading.View(reading.Card.Cells.Single(cell => cell.Subject.Code == code));
}
