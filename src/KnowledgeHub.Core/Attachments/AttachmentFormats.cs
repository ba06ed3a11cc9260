namespace KnowledgeHub.Core.Attachments;

/// <summary>Extensions and media types of the kinds of file.</summary>
public static class AttachmentFormats
{
    private static readonly Dictionary<string, AttachmentFormat> _byExtension = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".pdf"] = AttachmentFormat.Pdf,
        [".docx"] = AttachmentFormat.Docx,
        [".xlsx"] = AttachmentFormat.Xlsx,
        [".pptx"] = AttachmentFormat.Pptx,
        [".txt"] = AttachmentFormat.Txt,
        [".csv"] = AttachmentFormat.Csv,
        [".png"] = AttachmentFormat.Png,
        [".jpg"] = AttachmentFormat.Jpeg,
        [".jpeg"] = AttachmentFormat.Jpeg,
    };

    /// <summary>The extensions that are taken, with their dots.</summary>
    public static IReadOnlyCollection<string> Extensions => _byExtension.Keys;

    /// <summary>The kind that the extension of a name promises; null when it is none of them.</summary>
    /// <param name="fileName">A file name.</param>
    public static AttachmentFormat? OfName(string fileName) =>
        _byExtension.TryGetValue(Path.GetExtension(fileName), out var format) ? format : null;

    /// <summary>The registered media type.</summary>
    /// <param name="format">The kind.</param>
    public static string MediaType(this AttachmentFormat format) =>
        format switch
        {
            AttachmentFormat.Pdf => "application/pdf",
            AttachmentFormat.Docx =>
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            AttachmentFormat.Xlsx =>
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            AttachmentFormat.Pptx =>
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            AttachmentFormat.Txt => "text/plain",
            AttachmentFormat.Csv => "text/csv",
            AttachmentFormat.Png => "image/png",
            _ => "image/jpeg",
        };
}
