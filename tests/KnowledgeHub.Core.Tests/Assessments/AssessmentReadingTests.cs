using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class AssessmentReadingTests
{
    private readonly Assessment _assessment = AnAssessment();
    private readonly MaturityFramework _framework = AFramework();

    [Fact]
    public void Ratings_Answers_StandInTheOrderOfTheFramework()
    {
        var reading = Read(
            AnAnswer(_assessment, "INF.N.3", 2),
            AnAnswer(_assessment, "LEG.S.1", new AnswerContent { State = AnswerState.Unknown })
        );

        Assert.Equal(
            [("LEG.S.1", AnswerState.Unknown), ("INF.N.3", AnswerState.Scored)],
            reading.Ratings.Select(rating => (rating.Indicator.Value, rating.State))
        );
    }

    [Fact]
    public void Find_AnswerOfAnAgencyOrToAnotherVersion_IsLeftOut()
    {
        var reading = Read(
            AnAnswer(_assessment) with
            {
                Agency = "customs",
            },
            AnAnswer(_assessment, "LEG.S.9")
        );

        Assert.Null(reading.Find(new("LEG.S.1")));
        Assert.Null(reading.Find(new("LEG.S.9")));
        Assert.Empty(reading.Ratings);
    }

    [Fact]
    public void StateOf_NeverSaved_IsUnanswered()
    {
        var reading = Read(AnAnswer(_assessment));

        Assert.Equal(AnswerState.Scored, reading.StateOf(new("LEG.S.1")));
        Assert.Equal(AnswerState.Unanswered, reading.StateOf(new("LEG.S.2")));
    }

    [Theory]
    [InlineData(null, "LEG.S.2")]
    [InlineData("LEG.S.1", "LEG.S.2")]
    [InlineData("LEG.S.2", "LEG.A.1")]
    [InlineData("INF.N.2", "INF.N.3")]
    [InlineData("INF.N.3", "LEG.S.2")]
    [InlineData("LEG.S.9", "LEG.S.2")]
    public void NextUnanswered_FromAnIndicator_GoesRound(string? after, string expected)
    {
        var reading = Read(AnAnswer(_assessment), AnAnswer(_assessment, "LEG.S.3"));

        var next = reading.NextUnanswered(after is null ? null : new IndicatorId(after));

        Assert.Equal(expected, next?.Id.Value);
    }

    [Fact]
    public void NextUnanswered_AnswerTakenBack_IsFoundAgain()
    {
        var answers = _framework.Indicators.Select(one =>
            one.Id.Value == "PRC.A.2"
                ? AnAnswer(_assessment, one.Id.Value, AnswerContent.Blank)
                : AnAnswer(_assessment, one.Id.Value)
        );

        Assert.Equal("PRC.A.2", Read([.. answers]).NextUnanswered(new("PRC.A.2"))?.Id.Value);
    }

    [Fact]
    public void NextUnanswered_EverythingAnswered_IsNone()
    {
        var answers = _framework.Indicators.Select(one => AnAnswer(_assessment, one.Id.Value));

        Assert.Null(Read([.. answers]).NextUnanswered(null));
    }

    [Fact]
    public void Result_OfAReading_IsTheCardOfItsRatings()
    {
        var reading = Read([
            .. _framework.Indicators.Select(one => AnAnswer(_assessment, one.Id.Value, 4)),
        ]);

        var result = AssessmentResult.Of(reading);

        Assert.Same(reading, result.Reading);
        Assert.Equal(4, result.Card.Overall.Mean);
        Assert.True(result.Sensitivity.HasEqualWeights);
    }

    private AssessmentReading Read(params Answer[] answers) =>
        new(_assessment, _framework, answers);
}
