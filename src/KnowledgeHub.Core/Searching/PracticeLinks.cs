using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Searching;

/// <summary>The entries that an entry leads on to, as one reader may see them.</summary>
/// <param name="Successor">What to read instead of an archived entry; null when there is none.</param>
/// <param name="Related">Entries of the same kind of matter, the most fitting first.</param>
public sealed record PracticeLinks(Practice? Successor, IReadOnlyList<Practice> Related);
