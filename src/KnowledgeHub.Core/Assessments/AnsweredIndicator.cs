using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What scoring needs of an answer, without its texts.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Content">The content; comment and reason are empty.</param>
public readonly record struct AnsweredIndicator(
    AssessmentId Assessment,
    IndicatorId Indicator,
    AnswerContent Content
);
