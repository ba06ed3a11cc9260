using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding;

/// <summary>An indicator as its file says, with the place where it says so.</summary>
internal sealed record SeededIndicator(SeedMapping Origin, Indicator Indicator);
