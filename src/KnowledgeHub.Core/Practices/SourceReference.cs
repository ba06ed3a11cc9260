namespace KnowledgeHub.Core.Practices;

/// <summary>Where a fact comes from, down to document and session.</summary>
/// <param name="Document">Code of a source document.</param>
/// <param name="Session">Code of a conference session; null when the document is not a session record.</param>
/// <param name="Part">The part of the document in words; null when the session says it all.</param>
public sealed record SourceReference(string Document, string? Session = null, string? Part = null);
