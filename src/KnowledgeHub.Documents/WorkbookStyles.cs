using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeHub.Documents;

/// <summary>The cell formats of a sheet, by their index.</summary>
internal static class WorkbookStyles
{
    public const uint Text = 0;
    public const uint Head = 1;

    /// <summary>A text that begins like a formula: the program keeps it a text when it is edited.</summary>
    public const uint QuotedText = 2;

    /// <summary>A text that runs from right to left.</summary>
    public const uint RightToLeft = 3;

    /// <summary>The same for a text that begins like a formula.</summary>
    public const uint QuotedRightToLeft = 4;

    private const uint FromRight = 2; // ISO/IEC 29500-1, 18.8.1: readingOrder

    public static Stylesheet Create() =>
        new(
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "Arial" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Arial" })
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(
                new Border(
                    new LeftBorder(),
                    new RightBorder(),
                    new TopBorder(),
                    new BottomBorder(),
                    new DiagonalBorder()
                )
            ),
            new CellStyleFormats(Format(font: 0)),
            new CellFormats(
                Format(font: 0),
                Format(font: 1),
                Format(font: 0, isQuoted: true),
                Format(font: 0, readingOrder: FromRight),
                Format(font: 0, isQuoted: true, readingOrder: FromRight)
            )
        );

    private static CellFormat Format(uint font, bool isQuoted = false, uint? readingOrder = null) =>
        new(
            new Alignment
            {
                Vertical = VerticalAlignmentValues.Top,
                WrapText = true,
                ReadingOrder = readingOrder,
            }
        )
        {
            NumberFormatId = 0,
            FontId = font,
            FillId = 0,
            BorderId = 0,
            ApplyFont = true,
            ApplyAlignment = true,
            QuotePrefix = isQuoted ? BooleanValue.FromBoolean(true) : null,
        };
}
