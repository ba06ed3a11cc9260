using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Which answer: one for each assessment, indicator and agency.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Agency">
/// Code of the agency that answers; <see cref="National"/> for the country's joint answer, <see cref="Validation"/> for the
/// advisor's.
/// </param>
public readonly record struct AnswerKey(
    AssessmentId Assessment,
    IndicatorId Indicator,
    string Agency = AnswerKey.National
)
{
    /// <summary>The code of the joint answer of a country.</summary>
    public const string National = "national";

    /// <summary>The code of the advisor's own answer, which stands beside the joint one.</summary>
    public const string Validation = "validation";

    /// <summary>One text for revisions and audit events.</summary>
    public override string ToString() => $"{Assessment}/{Indicator}/{Agency}";
}
