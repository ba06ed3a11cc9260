using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Attachments;

/// <summary>A file that belongs to an entry, without its content. Immutable: a file is attached and removed, never changed.</summary>
public sealed record Attachment
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The entry that it belongs to.</summary>
    public required PracticeId PracticeId { get; init; }

    /// <summary>Its name, cleaned by <see cref="FileNames.Clean"/>.</summary>
    public required string FileName { get; init; }

    /// <summary>What kind of file it is; extension, signature and content agree on it.</summary>
    public required AttachmentFormat Format { get; init; }

    /// <summary>Size in bytes, after what names its author was taken out.</summary>
    public required int Size { get; init; }

    /// <summary>SHA-256 of its content in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The language that it is in.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Who holds the rights, and what a reader may do with it.</summary>
    public required string Rights { get; init; }

    /// <summary>Who may read it, as its uploader chose; <see cref="AttachmentPermissions.SensitivityIn"/> tells what acts.</summary>
    public AttachmentSensitivity Sensitivity { get; init; } = AttachmentSensitivity.Public;

    /// <summary>Whether it may still name its author, because that could not be taken out.</summary>
    public bool KeepsMetadata { get; init; }

    /// <summary>Account id of who attached it.</summary>
    public required string UploadedBy { get; init; }

    /// <summary>When it was attached.</summary>
    public DateTime UploadedUtc { get; init; }
}
