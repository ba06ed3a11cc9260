using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Which answer, and which item, as somebody typed or sent them: each may be malformed or unknown.</summary>
/// <param name="Assessment">Id of the assessment.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Item">Id of the item; null where it does not matter.</param>
/// <param name="Agency">Whose answer; see <see cref="AnswerKey"/>.</param>
public sealed record EvidenceTarget(
    string? Assessment,
    string? Indicator,
    string? Item = null,
    string Agency = AnswerKey.National
);
