namespace KnowledgeHub.Portal.Api;

/// <summary>One line of a list of assessments.</summary>
public sealed record AssessmentLineModel(AssessmentModel Assessment, int Answered);
