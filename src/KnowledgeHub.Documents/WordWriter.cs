using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace KnowledgeHub.Documents;

/// <summary>
/// Writes Word files (Office Open XML). Text in a language that is written from right to left stands in paragraphs of that
/// direction. The properties of a file name the portal and no person.
/// </summary>
public static class WordWriter
{
    private const string Portal = "KnowledgeHub";

    /// <summary>Writes a list of entries.</summary>
    /// <param name="list">The list.</param>
    public static byte[] Write(ListDocument list)
    {
        ArgumentNullException.ThrowIfNull(list);
        using var stream = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document)
        )
        {
            package.PackageProperties.Title = list.Title;
            package.PackageProperties.Creator = Portal;
            package.PackageProperties.Language = list.Language.Code();
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            main.Document = new(new Body(Blocks(list, main)));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks(ListDocument list, MainDocumentPart main)
    {
        yield return Paragraph(WordStyles.Title, list.Title, list.Language);
        foreach (var line in list.Lines)
        {
            yield return Paragraph(WordStyles.Normal, line, list.Language);
        }

        foreach (var entry in list.Entries)
        {
            yield return Paragraph(WordStyles.Entry, entry.Title.Text, entry.Title.Language);
            yield return Paragraph(WordStyles.Normal, entry.Claim.Text, entry.Claim.Language);
            yield return Paragraph(WordStyles.Citation, entry.Citation, list.Language);
            yield return Link(entry.Address, list.Language, main);
        }

        yield return Section(list.Language);
    }

    private static Paragraph Paragraph(string style, string text, Language language) =>
        new(Direction(style, language), Run(text, language, isLink: false));

    private static Paragraph Link(Uri address, Language language, MainDocumentPart main)
    {
        var relation = main.AddHyperlinkRelationship(address, isExternal: true);
        return new(
            Direction(WordStyles.Normal, language),
            new Hyperlink(Run(address.AbsoluteUri, Language.English, isLink: true))
            {
                Id = relation.Id,
            }
        );
    }

    private static ParagraphProperties Direction(string style, Language language)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (language.IsRightToLeft())
        {
            properties.Append(new BiDi());
        }

        return properties;
    }

    private static Run Run(string text, Language language, bool isLink)
    {
        var properties = new RunProperties();
        if (isLink)
        {
            properties.Append(
                new Color { Val = "1D4ED8" },
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
            new Text(PlainText.OneLine(text)) { Space = SpaceProcessingModeValues.Preserve }
        );
    }

    private static SectionProperties Section(Language language)
    {
        var section = new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1134,
                Bottom = 1134,
                Left = 1134,
                Right = 1134,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );
        if (language.IsRightToLeft())
        {
            section.Append(new BiDi());
        }

        return section;
    }
}
