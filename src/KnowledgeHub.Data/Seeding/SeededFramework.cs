using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding;

/// <summary>A version of the framework as its files say, with the place where its first file says so.</summary>
internal sealed record SeededFramework(
    SeedMapping Origin,
    string Folder,
    FrameworkDocument Document,
    IReadOnlyList<SeededIndicator> Indicators
);
