using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Attachments;

/// <summary>A file as somebody hands it in. Nothing of it has been checked.</summary>
/// <param name="FileName">The name that the browser sent; it can hold anything.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Language">The language that it is in.</param>
/// <param name="Rights">Who holds the rights, and what a reader may do with it.</param>
/// <param name="Sensitivity">Who may read it.</param>
public sealed record NewAttachment(
    string FileName,
    ReadOnlyMemory<byte> Bytes,
    Language Language,
    string Rights,
    AttachmentSensitivity Sensitivity
);
