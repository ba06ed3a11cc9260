namespace KnowledgeHub.Data.Attachments;

/// <summary>What is in a file, apart from what is known of it, so that lists never read it.</summary>
public sealed class StoredAttachmentContent
{
    /// <summary>The file.</summary>
    public required Guid AttachmentId { get; init; }

    /// <summary>Its words for the search. Stands before the bytes: SQLite reads a row from its beginning.</summary>
    public required string Text { get; init; }

    /// <summary>The file itself.</summary>
    public required byte[] Bytes { get; init; }
}
