namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>What an import of generated assessments did.</summary>
/// <param name="Assessments">Number of assessments that are new.</param>
/// <param name="Answers">Number of their answers.</param>
/// <param name="Present">Number of assessments that were there already and were left as they are.</param>
public sealed record DemonstrationReport(int Assessments, int Answers, int Present);
