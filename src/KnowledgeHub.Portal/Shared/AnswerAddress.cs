using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The address of an answer's page.</summary>
internal static class AnswerAddress
{
    /// <summary>The address of an indicator's page in an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="agency">Whose answer; see <see cref="AnswerKey"/>.</param>
    public static string Of(
        AssessmentId assessment,
        IndicatorId indicator,
        string agency = AnswerKey.National
    ) =>
        agency == AnswerKey.National
            ? $"/assessments/{assessment}/answer/{indicator}"
            : $"/assessments/{assessment}/as/{agency}/{indicator}";
}
