using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>Paragraphs and runs in the language of a report.</summary>
/// <param name="language">The language.</param>
internal sealed class ReportTexts(Language language)
{
    /// <summary>The lines of a text, without empty ones.</summary>
    public static IEnumerable<string> Lines(string? text) =>
        (text ?? string.Empty)
            .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !PlainText.IsBlank(line));

    /// <summary>A paragraph whose text may be in another language than the report.</summary>
    public static Paragraph Paragraph(string style, TextInLanguage text) =>
        new(WordWriter.Direction(style, text.Language), WordRuns.Of(text));

    /// <summary>The same paragraph on a new page.</summary>
    public static Paragraph StartingPage(Paragraph paragraph)
    {
        paragraph.ParagraphProperties?.AddChild(new PageBreakBefore());
        return paragraph;
    }

    /// <summary>A paragraph in the language of the report.</summary>
    public Paragraph Paragraph(string style, string text) => Holding(style, Run(text));

    /// <summary>A paragraph that holds other things than one text.</summary>
    public Paragraph Holding(string style, params OpenXmlElement[] content) =>
        new([WordWriter.Direction(style, language), .. content]);

    /// <summary>Words in the language of the report.</summary>
    public Run Run(string text) =>
        WordRuns.Of(new TextInLanguage(text, language, IsFallback: false));

    /// <summary>Blanks, which a text by itself loses.</summary>
    public static Run Gap(string between = " ") =>
        new(new Text(between) { Space = SpaceProcessingModeValues.Preserve });
}
