using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Blocks in the reader's language.</summary>
internal static class ReportPieces
{
    public static ReportBlock Text(string text) => In(text, ReportTone.Plain);

    public static ReportBlock Item(string text) => In(text, ReportTone.Item);

    public static ReportBlock Remark(string text) => In(text, ReportTone.Remark);

    /// <summary>The words of a country, whose language may be another or unknown.</summary>
    public static ReportBlock Quoted(string text, Language? language) =>
        new ReportBlock.Paragraph(
            new(text, language ?? Guess(text), IsFallback: false),
            ReportTone.Remark
        );

    private static ReportBlock.Paragraph In(string text, ReportTone tone) =>
        new(new(text, ReaderLanguage.Current, IsFallback: false), tone);

    // The direction matters, not the language: a text with Arabic letters is not to run from left to right.
    private static Language Guess(string text) =>
        text.Any(letter => letter is >= '\u0600' and <= '\u06FF') ? Language.Arabic
        : ReaderLanguage.Current.IsRightToLeft() ? Language.English
        : ReaderLanguage.Current;
}
