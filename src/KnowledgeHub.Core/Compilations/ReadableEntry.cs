using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>An entry of a compilation that the reader may read.</summary>
/// <param name="Practice">The entry as the reader may know it.</param>
/// <param name="Comment">Why it stands here; empty for nothing.</param>
public sealed record ReadableEntry(Practice Practice, LocalizedText Comment);
