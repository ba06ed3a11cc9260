namespace KnowledgeHub.Core.Attachments;

/// <summary>What is taken of the limits.</summary>
/// <param name="Files">Number of the entry's files.</param>
/// <param name="LibraryBytes">Size of all files of the library, in bytes.</param>
public sealed record AttachmentUsage(int Files, long LibraryBytes);
