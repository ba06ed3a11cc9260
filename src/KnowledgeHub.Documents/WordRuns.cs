using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.RichText;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace KnowledgeHub.Documents;

/// <summary>The words of a paragraph, with the direction and language that proofing and fonts go by.</summary>
internal static class WordRuns
{
    private const string LinkColour = "1D4ED8";

    public static Run Of(TextInLanguage text) =>
        Run(PlainText.OneLine(text.Text), text.Language, RichStyle.None, isLink: false);

    public static IEnumerable<OpenXmlElement> Of(TextBlock block, MainDocumentPart main) =>
        block.Phrases is { } phrases
            ? phrases.SelectMany(phrase => Of(phrase, block.Text.Language, main))
            : [Of(block.Text)];

    public static Hyperlink Link(TextInLanguage address, MainDocumentPart main) =>
        Link(
            address.Text,
            [Run(PlainText.OneLine(address.Text), address.Language, RichStyle.None, isLink: true)],
            main
        );

    private static IEnumerable<OpenXmlElement> Of(
        RichPhrase phrase,
        Language language,
        MainDocumentPart main
    )
    {
        var isLink = phrase.Address is not null;
        var runs = phrase.Runs.Select(run => Run(run.Text, language, run.Style, isLink));
        return phrase.Address is { } address ? [Link(address, runs, main)] : runs;
    }

    private static Hyperlink Link(string address, IEnumerable<Run> runs, MainDocumentPart main) =>
        new(runs) { Id = main.AddHyperlinkRelationship(new(address), isExternal: true).Id };

    private static Run Run(string text, Language language, RichStyle style, bool isLink)
    {
        // Word wants the properties in this order.
        var properties = new RunProperties();
        if (style.HasFlag(RichStyle.Code))
        {
            properties.Append(new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas" });
        }

        if (style.HasFlag(RichStyle.Strong))
        {
            properties.Append(new Bold(), new BoldComplexScript());
        }

        if (style.HasFlag(RichStyle.Emphasis))
        {
            properties.Append(new Italic(), new ItalicComplexScript());
        }

        if (isLink)
        {
            properties.Append(
                new Color { Val = LinkColour },
                new Underline { Val = UnderlineValues.Single }
            );
        }

        if (language.IsRightToLeft())
        {
            properties.Append(new RightToLeftText());
        }

        properties.Append(
            language.IsRightToLeft()
                ? new WordLanguages { Bidi = language.Code() }
                : new WordLanguages { Val = language.Code() }
        );
        return new(
            properties,
            text == RichRun.LineEnd
                ? new Break()
                : new Text(text) { Space = SpaceProcessingModeValues.Preserve }
        );
    }
}
