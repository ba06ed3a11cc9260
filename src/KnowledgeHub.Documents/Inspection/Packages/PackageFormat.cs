using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>What tells the three Office formats apart.</summary>
/// <param name="Extension">The extension, with its dot.</param>
/// <param name="MainType">Content type of the main part.</param>
/// <param name="TextTypes">Ends of the content types of parts whose words are for the search.</param>
internal sealed record PackageFormat(
    string Extension,
    string MainType,
    IReadOnlyList<string> TextTypes
)
{
    private const string Prefix = "application/vnd.openxmlformats-officedocument.";

    private static readonly PackageFormat _word = new(
        ".docx",
        Prefix + "wordprocessingml.document.main+xml",
        [
            "wordprocessingml.document.main+xml",
            "wordprocessingml.footnotes+xml",
            "wordprocessingml.endnotes+xml",
        ]
    );

    private static readonly PackageFormat _excel = new(
        ".xlsx",
        Prefix + "spreadsheetml.sheet.main+xml",
        []
    );

    private static readonly PackageFormat _powerPoint = new(
        ".pptx",
        Prefix + "presentationml.presentation.main+xml",
        ["presentationml.slide+xml"]
    );

    /// <summary>The Office format of a kind of file; null when it is none.</summary>
    /// <param name="format">The kind.</param>
    public static PackageFormat? Of(AttachmentFormat format) =>
        format switch
        {
            AttachmentFormat.Docx => _word,
            AttachmentFormat.Xlsx => _excel,
            AttachmentFormat.Pptx => _powerPoint,
            _ => null,
        };
}
