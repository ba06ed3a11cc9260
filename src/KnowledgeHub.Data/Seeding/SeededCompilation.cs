using KnowledgeHub.Core.Compilations;

namespace KnowledgeHub.Data.Seeding;

/// <summary>A collection or building block as its file says, with the place where it says so.</summary>
/// <param name="Origin">Where it says so.</param>
/// <param name="Compilation">As it would be stored when new, but for the time.</param>
internal sealed record SeededCompilation(SeedMapping Origin, Compilation Compilation);
