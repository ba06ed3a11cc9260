using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>An invented assessment, ready to be imported.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Answers">Its answers: the joint ones in the order of the framework, then those of the agencies and of the advisor. What nobody
/// answered has none.</param>
public sealed record GeneratedAssessment(Assessment Assessment, IReadOnlyList<Answer> Answers);
