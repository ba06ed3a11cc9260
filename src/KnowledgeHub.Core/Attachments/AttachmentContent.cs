namespace KnowledgeHub.Core.Attachments;

/// <summary>What is in a file.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Text">Its words for the search; empty when none could be read.</param>
public sealed record AttachmentContent(ReadOnlyMemory<byte> Bytes, string Text);
