using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Comparison;

/// <summary>An assessment, and what changed since the cycle before.</summary>
/// <param name="Reading">Assessment, framework and answers.</param>
/// <param name="Progress">What changed; null when there is no earlier cycle with answers that the reader may read.</param>
public sealed record ProgressReading(AssessmentReading Reading, CycleProgress? Progress);
