namespace KnowledgeHub.Core.Assessments;

/// <summary>For whom a person answers in an assessment, and how far that has come.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Agency">Code of the agency.</param>
/// <param name="Answered">Number of indicators that the agency has answered.</param>
public sealed record Membership(AssessmentId Assessment, string Agency, int Answered);
