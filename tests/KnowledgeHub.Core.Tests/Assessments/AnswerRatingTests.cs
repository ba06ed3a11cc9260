using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class AnswerRatingTests
{
    private static readonly DateOnly _reference = new(2025, 1, 31);
    private static readonly IndicatorId _indicator = new("LEG.S.1");

    [Fact]
    public void Of_Level_CarriesEvidenceAndConfidence()
    {
        var rating = AnswerRating.Of(
            _indicator,
            new()
            {
                State = AnswerState.Scored,
                Level = 4,
                Evidence = EvidenceGrade.DocumentAndUse,
                EvidenceFrom = _reference,
            },
            _reference
        );

        Assert.Equal(Rating.Scored(_indicator, 4, EvidenceGrade.DocumentAndUse, 0.8 * 0.8), rating);
    }

    [Fact]
    public void Of_OtherStates_HasNoLevel()
    {
        Assert.Equal(Rating.NotApplicable(_indicator), Of(AnswerState.NotApplicable));
        Assert.Equal(Rating.Unknown(_indicator), Of(AnswerState.Unknown));
        Assert.Equal(Rating.Unanswered(_indicator), Of(AnswerState.Unanswered));
    }

    [Fact]
    public void Of_ScoredWithoutALevel_IsUnanswered() =>
        Assert.Equal(Rating.Unanswered(_indicator), Of(AnswerState.Scored));

    [Theory]
    [InlineData(null, null, 0.2)]
    [InlineData(EvidenceGrade.None, "2001-01-01", 0.2)]
    [InlineData(EvidenceGrade.Statement, null, 0.4)]
    [InlineData(EvidenceGrade.Document, "2025-01-31", 0.6)]
    [InlineData(EvidenceGrade.Document, "2023-01-31", 0.6)]
    [InlineData(EvidenceGrade.Document, "2023-01-30", 0.6 * 0.85)]
    [InlineData(EvidenceGrade.Document, "2021-01-31", 0.6 * 0.85)]
    [InlineData(EvidenceGrade.Document, "2021-01-30", 0.6 * 0.7)]
    [InlineData(EvidenceGrade.Document, null, 0.6 * 0.7)]
    [InlineData(EvidenceGrade.IndependentConfirmation, "2025-01-31", 1)]
    public void ConfidenceOf_EvidenceAndAge_IsTheirProductForASingleRater(
        EvidenceGrade? grade,
        string? from,
        double expected
    )
    {
        var content = new AnswerContent
        {
            Evidence = grade,
            EvidenceFrom = from is null ? null : DateOnly.Parse(from, CultureInfo.InvariantCulture),
        };

        Assert.Equal(
            expected * Confidence.SingleRaterAgreement,
            AnswerRating.ConfidenceOf(content, null, _reference),
            precision: 12
        );
    }

    private static Rating Of(AnswerState state) =>
        AnswerRating.Of(_indicator, new() { State = state }, _reference);
}
