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
    private const int Bullets = 1;

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    public static byte[] Write(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var stream = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document)
        )
        {
            package.PackageProperties.Title = PlainText.OneLine(document.Title.Text);
            package.PackageProperties.Creator = Portal;
            package.PackageProperties.Language = document.Language.Code();
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Numbering();
            main.Document = new(
                new Body([
                    Paragraph(WordStyles.Title, document.Title),
                    .. document.Blocks.Select(block => Paragraph(block, main)),
                    Section(document.Language),
                ])
            );
        }

        return stream.ToArray();
    }

    private static Paragraph Paragraph(TextBlock block, MainDocumentPart main) =>
        block.Kind switch
        {
            TextBlockKind.Address => Link(block.Text, main),
            TextBlockKind.Item => Item(block.Text),
            TextBlockKind.Heading => Paragraph(WordStyles.Heading, block.Text),
            TextBlockKind.Subheading => Paragraph(WordStyles.Subheading, block.Text),
            TextBlockKind.Remark => Paragraph(WordStyles.Remark, block.Text),
            _ => Paragraph(WordStyles.Normal, block.Text),
        };

    private static Paragraph Paragraph(string style, TextInLanguage text) =>
        new(Direction(style, text.Language), Run(text, isLink: false));

    private static Paragraph Item(TextInLanguage text)
    {
        var properties = Direction(WordStyles.Normal, text.Language);
        properties.NumberingProperties = new(
            new NumberingLevelReference { Val = 0 },
            new NumberingId { Val = Bullets }
        );
        return new(properties, Run(text, isLink: false));
    }

    private static Paragraph Link(TextInLanguage address, MainDocumentPart main)
    {
        var relation = main.AddHyperlinkRelationship(new(address.Text), isExternal: true);
        return new(
            Direction(WordStyles.Normal, address.Language),
            new Hyperlink(Run(address with { Language = Language.English }, isLink: true))
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
            properties.BiDi = new();
        }

        return properties;
    }

    private static Run Run(TextInLanguage text, bool isLink)
    {
        var properties = new RunProperties();
        if (isLink)
        {
            properties.Append(
                new Color { Val = "1D4ED8" },
                new Underline { Val = UnderlineValues.Single }
            );
        }

        if (text.Language.IsRightToLeft())
        {
            properties.Append(new RightToLeftText());
        }

        properties.Append(
            text.Language.IsRightToLeft()
                ? new WordLanguages { Bidi = text.Language.Code() }
                : new WordLanguages { Val = text.Language.Code() }
        );
        return new(
            properties,
            new Text(PlainText.OneLine(text.Text)) { Space = SpaceProcessingModeValues.Preserve }
        );
    }

    private static Numbering Numbering() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(
                        new Indentation { Left = "425", Hanging = "283" }
                    )
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets }
        );

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
