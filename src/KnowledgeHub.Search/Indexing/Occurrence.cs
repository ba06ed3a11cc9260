namespace KnowledgeHub.Search.Indexing;

/// <summary>One word of one document.</summary>
/// <param name="Term">Number of its term.</param>
/// <param name="Document">Number of the document.</param>
/// <param name="Position">Its packed position.</param>
internal readonly record struct Occurrence(int Term, int Document, int Position);
