using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Targets;

/// <summary>An assessment with what the country aims at.</summary>
/// <param name="Reading">Assessment, framework and answers.</param>
/// <param name="Profile">What the country decided.</param>
/// <param name="Sheet">Targets, gaps and strengths.</param>
/// <param name="MayEdit">Whether the reader may change the targets.</param>
public sealed record TargetReading(
    AssessmentReading Reading,
    TargetProfile Profile,
    TargetSheet Sheet,
    bool MayEdit
);
