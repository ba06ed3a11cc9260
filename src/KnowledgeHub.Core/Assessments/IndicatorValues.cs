using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>The values of one indicator side by side. None takes the place of another.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Agencies">The levels that the agencies chose on their own, as far as the reader sees them.</param>
/// <param name="Agreed">The joint answer; null when there is none.</param>
/// <param name="Advisor">The advisor's answer; null when there is none, or the reader does not see it.</param>
public sealed record IndicatorValues(
    Indicator Indicator,
    RaterLevels Agencies,
    AnswerContent? Agreed,
    AnswerContent? Advisor
)
{
    /// <summary>The advisor's level less the agreed one, -4 to 4; null where one is missing.</summary>
    public int? Difference => Advisor?.Level - Agreed?.Level;
}
