using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>What is known of the file of an item. A replaced file stays readable in the history under its own id.</summary>
/// <param name="Id">Random id.</param>
/// <param name="Name">Its name, cleaned by <see cref="FileNames.Clean"/>.</param>
/// <param name="Format">What kind of file it is; extension, signature and content agree on it.</param>
/// <param name="Size">Size in bytes, after what names its author was taken out.</param>
/// <param name="Sha256">SHA-256 of its content in lower-case hexadecimal digits.</param>
/// <param name="KeepsMetadata">Whether it may still name its author, because that could not be taken out.</param>
public sealed record EvidenceFile(
    Guid Id,
    string Name,
    AttachmentFormat Format,
    int Size,
    string Sha256,
    bool KeepsMetadata
);
