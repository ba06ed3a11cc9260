namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>What is fixed about a demonstration country; everything else is rolled.</summary>
internal readonly record struct CastEntry(
    BorderSetting Setting,
    EvidenceHabit Evidence = EvidenceHabit.Usual,
    NewestCycle Newest = NewestCycle.Ordinary
);
