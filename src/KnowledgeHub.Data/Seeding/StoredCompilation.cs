using KnowledgeHub.Core.Compilations;

namespace KnowledgeHub.Data.Seeding;

/// <summary>A compilation as stored, with the fingerprint of its last import.</summary>
internal sealed record StoredCompilation(Compilation Compilation, string? SeedFingerprint);
