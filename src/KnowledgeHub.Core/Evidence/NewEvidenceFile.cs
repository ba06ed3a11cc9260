namespace KnowledgeHub.Core.Evidence;

/// <summary>A file as somebody hands it in. Nothing of it has been checked.</summary>
/// <param name="Name">The name that the browser sent; it can hold anything.</param>
/// <param name="Bytes">The file.</param>
public sealed record NewEvidenceFile(string Name, ReadOnlyMemory<byte> Bytes);
