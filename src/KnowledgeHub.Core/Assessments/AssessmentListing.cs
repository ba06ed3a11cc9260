namespace KnowledgeHub.Core.Assessments;

/// <summary>One line of a list of assessments.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Answered">Number of indicators with a level, "not applicable" or "unknown".</param>
public sealed record AssessmentListing(Assessment Assessment, int Answered);
