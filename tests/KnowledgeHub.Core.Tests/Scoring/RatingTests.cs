using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

public sealed class RatingTests
{
    private static readonly IndicatorId _id = new("LEG.S.1");

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(6, 0.5)]
    [InlineData(-1, 0.5)]
    [InlineData(3, -0.01)]
    [InlineData(3, 1.01)]
    [InlineData(3, double.NaN)]
    public void Scored_OutsideItsRange_Throws(int level, double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Rating.Scored(_id, level, EvidenceGrade.Document, confidence)
        );

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 1)]
    public void Scored_AtTheEdges_KeepsWhatItIsGiven(int level, double confidence)
    {
        var rating = Rating.Scored(_id, level, EvidenceGrade.Statement, confidence);

        Assert.Equal((_id, AnswerState.Scored), (rating.Indicator, rating.State));
        Assert.Equal((level, confidence), (rating.Level, rating.Confidence));
        Assert.Equal(EvidenceGrade.Statement, rating.Evidence);
    }

    public static TheoryData<Rating, AnswerState> WithoutLevel { get; } =
        new()
        {
            { Rating.NotApplicable(_id), AnswerState.NotApplicable },
            { Rating.Unknown(_id), AnswerState.Unknown },
            { Rating.Unanswered(_id), AnswerState.Unanswered },
        };

    [Theory]
    [MemberData(nameof(WithoutLevel))]
    public void States_WithoutALevel_HaveNoConfidenceEither(Rating rating, AnswerState state)
    {
        Assert.Equal((_id, state), (rating.Indicator, rating.State));
        Assert.Equal((null, 0.0), (rating.Level, rating.Confidence));
        Assert.Equal(EvidenceGrade.None, rating.Evidence);
    }
}
