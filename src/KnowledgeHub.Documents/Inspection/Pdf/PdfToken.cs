namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>One word of a PDF.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="Word">Names, numbers and keywords as text; else empty.</param>
internal readonly record struct PdfToken(PdfTokenKind Kind, int Start, int End, string Word)
{
    /// <summary>Whether it is this keyword or bracket.</summary>
    public bool Is(string word) =>
        Kind is PdfTokenKind.Keyword or PdfTokenKind.Bracket && Word == word;

    /// <summary>Whether it is this name.</summary>
    public bool IsName(string word) => Kind is PdfTokenKind.Name && Word == word;
}
