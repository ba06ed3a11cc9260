namespace KnowledgeHub.Data.Archives;

/// <summary>An archive cannot be read, or cannot be taken into this database; the message says why, for the operator.</summary>
/// <param name="message">Why.</param>
public sealed class ArchiveException(string message) : Exception(message);
