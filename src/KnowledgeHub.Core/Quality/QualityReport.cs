using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Quality;

/// <summary>The quality checks of an assessment.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Findings">What was found, by rule and in the order of the framework.</param>
public sealed record QualityReport(Assessment Assessment, IReadOnlyList<QualityFinding> Findings);
