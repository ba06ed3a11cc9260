using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>A vocabulary as its file says, with the place where it says so.</summary>
internal sealed record SeededVocabulary(SeedMapping Origin, string Name, Vocabulary Vocabulary);
