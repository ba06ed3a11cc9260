namespace KnowledgeHub.Core.Attachments;

/// <summary>A file with its bytes.</summary>
/// <param name="Attachment">What is known of it.</param>
/// <param name="Bytes">The file.</param>
public sealed record AttachmentFile(Attachment Attachment, ReadOnlyMemory<byte> Bytes);
