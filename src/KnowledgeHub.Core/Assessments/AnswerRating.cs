using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Makes ratings of answers.</summary>
public static class AnswerRating
{
    /// <summary>The rating of an answer.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="content">What the answer says.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    public static Rating Of(IndicatorId indicator, AnswerContent content, DateOnly reference)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content switch
        {
            { State: AnswerState.Scored, Level: { } level } => Rating.Scored(
                indicator,
                level,
                content.Evidence ?? EvidenceGrade.None,
                ConfidenceOf(content, reference)
            ),
            { State: AnswerState.NotApplicable } => Rating.NotApplicable(indicator),
            { State: AnswerState.Unknown } => Rating.Unknown(indicator),
            _ => Rating.Unanswered(indicator),
        };
    }

    /// <summary>How far the level of an answer can be relied on, 0 to 1.</summary>
    /// <param name="content">What the answer says.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    public static double ConfidenceOf(AnswerContent content, DateOnly reference)
    {
        ArgumentNullException.ThrowIfNull(content);
        var grade = content.Evidence ?? EvidenceGrade.None;
        return Confidence.OfEvidence(grade)
            * Confidence.OfAgreement([])
            * Confidence.OfRecency(grade, content.EvidenceFrom, reference);
    }
}
