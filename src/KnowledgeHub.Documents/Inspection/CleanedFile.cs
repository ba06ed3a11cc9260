namespace KnowledgeHub.Documents.Inspection;

/// <summary>A file that was found to be what it says, without what names its author.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Text">Its words; empty when none are read.</param>
/// <param name="KeepsMetadata">Whether it may still name its author.</param>
internal sealed record CleanedFile(byte[] Bytes, string Text = "", bool KeepsMetadata = false);
