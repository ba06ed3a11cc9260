using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What scoring needs of an answer: everything but its texts.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">What was chosen.</param>
/// <param name="Level">1 to 5 when a level was chosen, else null.</param>
/// <param name="Evidence">What the level is based on; null when that was not said.</param>
/// <param name="EvidenceFrom">Since when the evidence holds; null when that was not said.</param>
/// <param name="Spread">Spread of the agencies' own levels; see <see cref="Answer.Spread"/>.</param>
public readonly record struct AnsweredIndicator(
    AssessmentId Assessment,
    IndicatorId Indicator,
    AnswerState State,
    int? Level,
    EvidenceGrade? Evidence,
    DateOnly? EvidenceFrom,
    int? Spread = null
)
{
    /// <summary>The answer without its texts.</summary>
    /// <param name="answer">A stored answer.</param>
    public static AnsweredIndicator From(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return From(answer.Assessment, answer.Indicator, answer.Content) with
        {
            Spread = answer.Spread,
        };
    }

    /// <summary>What an answer says, without its texts.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="content">What the answer says.</param>
    public static AnsweredIndicator From(
        AssessmentId assessment,
        IndicatorId indicator,
        AnswerContent content
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(
            assessment,
            indicator,
            content.State,
            content.Level,
            content.Evidence,
            content.EvidenceFrom
        );
    }
}
