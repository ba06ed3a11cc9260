namespace KnowledgeHub.Core.Attachments;

/// <summary>The kinds of file that can be attached to an entry. The code is the extension and is stored.</summary>
public enum AttachmentFormat
{
    /// <summary>Portable Document Format (ISO 32000).</summary>
    Pdf,

    /// <summary>Word document (ISO/IEC 29500).</summary>
    Docx,

    /// <summary>Excel workbook (ISO/IEC 29500).</summary>
    Xlsx,

    /// <summary>PowerPoint presentation (ISO/IEC 29500).</summary>
    Pptx,

    /// <summary>Plain text.</summary>
    Txt,

    /// <summary>Table with separated values (RFC 4180).</summary>
    Csv,

    /// <summary>PNG picture (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG picture (ISO/IEC 10918).</summary>
    Jpeg,
}
