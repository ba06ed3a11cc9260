namespace KnowledgeHub.Search.Highlighting;

/// <summary>A run of neighbouring matches that fits into a fragment.</summary>
/// <param name="Source">The text.</param>
/// <param name="First">Index of the first match.</param>
/// <param name="Last">Index of the last match.</param>
/// <param name="Clauses">The clauses that match in it, a bit each.</param>
internal readonly record struct Fragment(MatchedText Source, int First, int Last, ulong Clauses);
