using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>A file that was looked into and is to be kept.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Limits">Asked when no other write can come in between.</param>
public sealed record EvidenceUpload(ReadOnlyMemory<byte> Bytes, AttachmentLimits Limits);
