using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents;

/// <summary>
/// Writes Word files (Office Open XML). Text in a language that is written from right to left stands in paragraphs of that
/// direction. The properties of a file name the portal and no person.
/// </summary>
public static class WordWriter
{
    private const string Portal = "KnowledgeHub";
    private const int Bullets = 1;

    // Twentieths of a point: how far each level of a list is moved in, and how far its mark stands out.
    private const int Step = 425;
    private const string Hanging = "283";

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
        new([
            Properties(block),
            .. block.Kind is TextBlockKind.Address
                ? [WordRuns.Link(block.Text with { Language = Language.English }, main)]
                : WordRuns.Of(block, main),
        ]);

    private static Paragraph Paragraph(string style, TextInLanguage text) =>
        new(Direction(style, text.Language), WordRuns.Of(text));

    private static ParagraphProperties Properties(TextBlock block)
    {
        var properties = Direction(Style(block.Kind), block.Text.Language);
        if (block.Kind is TextBlockKind.Item)
        {
            properties.NumberingProperties = BulletOf();
        }

        var isItem = block.Kind is TextBlockKind.Item or TextBlockKind.NumberedItem;
        var steps = block.Depth + (isItem || block.Kind is TextBlockKind.Quotation ? 1 : 0);
        if (steps > 0)
        {
            var left = (steps * Step).ToString(CultureInfo.InvariantCulture);
            properties.Indentation = isItem
                ? new() { Left = left, Hanging = Hanging }
                : new() { Left = left };
        }

        return properties;
    }

    /// <summary>What makes a paragraph an item of that list.</summary>
    internal static NumberingProperties BulletOf() =>
        new(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Bullets });

    private static string Style(TextBlockKind kind) =>
        kind switch
        {
            TextBlockKind.Heading => WordStyles.Heading,
            TextBlockKind.Subheading => WordStyles.Subheading,
            TextBlockKind.InnerHeading => WordStyles.InnerHeading,
            TextBlockKind.Remark => WordStyles.Remark,
            _ => WordStyles.Normal,
        };

    /// <summary>A paragraph of a style, in the direction of its language.</summary>
    internal static ParagraphProperties Direction(string style, Language language)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (language.IsRightToLeft())
        {
            properties.BiDi = new();
        }

        return properties;
    }

    /// <summary>The one list that documents have: bullets.</summary>
    internal static Numbering Numbering() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(
                        new Indentation
                        {
                            Left = Step.ToString(CultureInfo.InvariantCulture),
                            Hanging = Hanging,
                        }
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

    /// <summary>Pages of A4, in the direction of a language.</summary>
    internal static SectionProperties Section(Language language)
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
