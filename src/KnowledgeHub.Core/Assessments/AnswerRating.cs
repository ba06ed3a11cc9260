using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Makes ratings of answers. Without the levels of several agencies, agreement is that of a single rater.</summary>
public static class AnswerRating
{
    /// <summary>The rating of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    public static Rating Of(AnsweredIndicator answer, DateOnly reference) =>
        answer.State switch
        {
            AnswerState.Scored when answer.Level is { } level => Rating.Scored(
                answer.Indicator,
                level,
                answer.Evidence ?? EvidenceGrade.None,
                ConfidenceOf(answer.Evidence, answer.EvidenceFrom, answer.Spread, reference)
            ),
            AnswerState.NotApplicable => Rating.NotApplicable(answer.Indicator),
            AnswerState.Unknown => Rating.Unknown(answer.Indicator),
            _ => Rating.Unanswered(answer.Indicator),
        };

    /// <summary>The rating of an answer.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="content">What the answer says.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    public static Rating Of(IndicatorId indicator, AnswerContent content, DateOnly reference) =>
        Of(AnsweredIndicator.From(default, indicator, content), reference);

    /// <summary>How far the level of an answer can be relied on, 0 to 1.</summary>
    /// <param name="content">What the answer says.</param>
    /// <param name="spread">Spread of the agencies' own levels; null when fewer than two chose one.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    public static double ConfidenceOf(AnswerContent content, int? spread, DateOnly reference)
    {
        ArgumentNullException.ThrowIfNull(content);
        return ConfidenceOf(content.Evidence, content.EvidenceFrom, spread, reference);
    }

    private static double ConfidenceOf(
        EvidenceGrade? evidence,
        DateOnly? from,
        int? spread,
        DateOnly reference
    )
    {
        var grade = evidence ?? EvidenceGrade.None;
        return Confidence.OfEvidence(grade)
            * Confidence.OfAgreement(spread)
            * Confidence.OfRecency(grade, from, reference);
    }
}
