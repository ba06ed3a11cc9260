namespace KnowledgeHub.Data.Exchange;

/// <summary>A file is no package of a library, or a library cannot be written as one; the message is for the operator.</summary>
/// <param name="message">What is wrong, in a sentence.</param>
public sealed class LibraryPackageException(string message) : Exception(message);
