using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>An entry in a compilation.</summary>
/// <param name="Practice">The entry.</param>
/// <param name="Comment">Why it stands here, or how it uses the building block; empty for nothing.</param>
public sealed record CompiledEntry(PracticeId Practice, LocalizedText Comment);
