using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>An indicator and what its answer says, for a small linked mark.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Content">What the answer says.</param>
public sealed record IndicatorMark(Indicator Indicator, AnswerContent Content);
