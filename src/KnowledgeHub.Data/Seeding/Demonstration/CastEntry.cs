using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>What is fixed about a demonstration country; everything else is rolled.</summary>
/// <param name="Setting">Where it lies.</param>
/// <param name="Evidence">How well it supports its levels.</param>
/// <param name="Newest">How its newest cycle was answered.</param>
/// <param name="Stage">How far its newest cycle has come; rolled when null.</param>
/// <param name="Agencies">How many agencies answer on their own in its newest cycle; none where one team answers for all.</param>
internal readonly record struct CastEntry(
    BorderSetting Setting,
    EvidenceHabit Evidence = EvidenceHabit.Usual,
    NewestCycle Newest = NewestCycle.Ordinary,
    AssessmentStatus? Stage = AssessmentStatus.Closed,
    int Agencies = 0
);
