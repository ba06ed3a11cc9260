namespace KnowledgeHub.Data.Json;

/// <summary>A document as stored.</summary>
/// <param name="Schema">Version of the form of <paramref name="Body"/>; an old one is read by its own reader.</param>
/// <param name="Body">The document.</param>
internal sealed record StoredDocument<T>(int Schema, T Body);
