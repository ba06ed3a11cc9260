using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Seeding;

/// <summary>A concept as stored, with the fingerprint of its last import.</summary>
internal sealed record StoredConcept(ConceptState State, string? SeedFingerprint);
