namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>The kinds of words of a PDF (ISO 32000-1, 7.2 and 7.3).</summary>
internal enum PdfTokenKind
{
    /// <summary>The end of the file.</summary>
    End,

    /// <summary>A whole or real number.</summary>
    Number,

    /// <summary>A name such as <c>/Type</c>, its escapes resolved.</summary>
    Name,

    /// <summary>A text in parentheses; the range lies between them.</summary>
    Text,

    /// <summary>A text in hexadecimal digits; the range lies between the brackets.</summary>
    HexText,

    /// <summary>A bracket of a dictionary or an array.</summary>
    Bracket,

    /// <summary>Anything else, such as <c>obj</c> or <c>R</c>.</summary>
    Keyword,
}
