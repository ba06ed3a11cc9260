using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class RaterLevelsTests
{
    private readonly Assessment _cycle = AnAssessment().WithAgencies("a1", "a2", "a3", "a4", "a5");

    [Theory]
    [InlineData("", null, null, false)]
    [InlineData("3", null, 3.0, false)]
    [InlineData("3 3", 0, 3.0, false)]
    [InlineData("3 4", 1, 3.5, false)]
    [InlineData("4 2", 2, 3.0, true)]
    [InlineData("1 5 5", 4, 5.0, true)]
    [InlineData("5 1 2", 4, 2.0, true)]
    [InlineData("1 2 2 5", 4, 2.0, true)]
    [InlineData("1 2 3 5", 4, 2.5, true)]
    [InlineData("2 3 3 3 2", 1, 3.0, false)]
    public void Of_Levels_GivesSpreadMedianAndWhetherANoteIsNeeded(
        string levels,
        int? spread,
        double? median,
        bool needsNote
    )
    {
        var raters = RaterLevels.Of(
            _cycle,
            levels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Own)
        );

        Assert.Equal((spread, median, needsNote), (raters.Spread, raters.Median, raters.NeedsNote));
    }

    [Fact]
    public void Of_WithoutALevel_IsLeftOut()
    {
        AnswerState[] states =
        [
            AnswerState.Unanswered,
            AnswerState.NotApplicable,
            AnswerState.Unknown,
        ];
        var answers = states.Select(
            (state, place) =>
                AnAnswer(_cycle, "LEG.S.1", new AnswerContent { State = state }) with
                {
                    Agency = $"a{place + 1}",
                }
        );

        Assert.Empty(RaterLevels.Of(_cycle, answers).Levels);
    }

    [Theory]
    [InlineData("national")]
    [InlineData("validation")]
    [InlineData("left")]
    public void Of_AnswersOfOthers_AreLeftOut(string agency)
    {
        var raters = RaterLevels.Of(
            _cycle,
            [AnAnswer(_cycle, level: 5) with { Agency = agency }, Own("1", 0)]
        );

        Assert.Equal([("a1", 1)], raters.Levels.AsEnumerable());
    }

    [Fact]
    public void Of_IndicatorThatIsNoLongerAssigned_IsLeftOut()
    {
        Assessment cycle = AnAssessment()
            .WithAgencies([new ParticipatingAgency { Code = "a1", Areas = ["INS"] }]);

        Assert.Empty(RaterLevels.Of(cycle, [Own("4", 0)]).Levels);
    }

    [Fact]
    public void Of_AnyOrder_StandsByCode()
    {
        var raters = RaterLevels.Of(_cycle, [Own("3", 2), Own("1", 0), Own("2", 1)]);

        Assert.Equal([("a1", 1), ("a2", 2), ("a3", 3)], raters.Levels.AsEnumerable());
    }

    private Answer Own(string level, int place) =>
        AnAnswer(_cycle, level: level[0] - '0') with
        {
            Agency = $"a{place + 1}",
        };
}
