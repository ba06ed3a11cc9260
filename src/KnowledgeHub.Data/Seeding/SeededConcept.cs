using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Seeding;

/// <summary>A concept as its file says, with the place where it says so.</summary>
internal sealed record SeededConcept(SeedMapping Origin, Concept Concept);
