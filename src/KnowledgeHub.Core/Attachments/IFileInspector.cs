namespace KnowledgeHub.Core.Attachments;

/// <summary>Port: looks into a file that somebody hands in. Its time and memory are bounded whatever the file holds.</summary>
public interface IFileInspector
{
    /// <summary>Checks a file, takes out what names its author, and reads its words.</summary>
    /// <param name="fileName">Its cleaned name; the extension says what it should be.</param>
    /// <param name="bytes">The file, of at most <see cref="AttachmentRules.MaxBytes"/>.</param>
    FileInspection Inspect(string fileName, ReadOnlyMemory<byte> bytes);
}
