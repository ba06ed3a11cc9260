namespace KnowledgeHub.Core.Evidence;

/// <summary>A file of an item with its bytes.</summary>
/// <param name="File">What is known of it.</param>
/// <param name="Bytes">The file.</param>
public sealed record EvidenceFileContent(EvidenceFile File, ReadOnlyMemory<byte> Bytes);
