using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Seeding;

/// <summary>An entry as stored, with the fingerprint of its last import.</summary>
internal sealed record StoredPractice(Practice Practice, string? SeedFingerprint);
