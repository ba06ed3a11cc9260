namespace KnowledgeHub.Core.Attachments;

/// <summary>What the operator of a portal has set.</summary>
/// <param name="LibraryBytes">The most that all files together may take, in bytes.</param>
public sealed record AttachmentLimits(long LibraryBytes);
