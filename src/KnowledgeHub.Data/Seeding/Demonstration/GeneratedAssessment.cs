using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>An invented assessment, ready to be imported.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Answers">Its answers in the order of the framework; unanswered indicators have none.</param>
public sealed record GeneratedAssessment(Assessment Assessment, IReadOnlyList<Answer> Answers);
