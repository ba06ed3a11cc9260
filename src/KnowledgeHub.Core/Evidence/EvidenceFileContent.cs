namespace KnowledgeHub.Core.Evidence;

/// <summary>A file of an item with its bytes.</summary>
/// <param name="File">What is known of it.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Mark">How it is to be handled: the mark of its item.</param>
public sealed record EvidenceFileContent(
    EvidenceFile File,
    ReadOnlyMemory<byte> Bytes,
    EvidenceClassification Mark
)
{
    /// <summary>The name to store it under; that of a restricted file says so wherever it goes.</summary>
    public string MarkedName =>
        Mark is EvidenceClassification.Restricted ? $"RESTRICTED_{File.Name}" : File.Name;
}
