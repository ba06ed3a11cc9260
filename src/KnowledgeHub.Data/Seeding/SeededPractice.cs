using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Seeding;

/// <summary>An entry as its file says, with the place where it says so.</summary>
internal sealed record SeededPractice(
    SeedMapping Origin,
    PracticeId Id,
    string Slug,
    PracticeContent Content
);
