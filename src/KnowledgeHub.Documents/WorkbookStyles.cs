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

    // Open cells take input in a protected sheet; days are numbers that are shown as days.
    private const uint OpenText = 5;
    private const uint OpenQuotedText = 6;
    private const uint OpenDay = 7;
    private const uint Day = 8;

    private const uint NoFill = 0;
    private const uint OpenFill = 2;
    private const uint DayFormat = 164;

    /// <summary>The format of a cell of a form.</summary>
    /// <param name="isOpen">Whether it takes input.</param>
    /// <param name="isDay">Whether it holds a day.</param>
    /// <param name="isQuoted">Whether its text begins like a formula.</param>
    public static uint Of(bool isOpen, bool isDay, bool isQuoted) =>
        (isOpen, isDay) switch
        {
            (true, true) => OpenDay,
            (false, true) => Day,
            (true, false) => isQuoted ? OpenQuotedText : OpenText,
            _ => isQuoted ? QuotedText : Text,
        };

    public static Stylesheet Create() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }
            ),
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "Arial" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Arial" })
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFFFF8E1" })
                    {
                        PatternType = PatternValues.Solid,
                    }
                )
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
                Format(font: 0, isQuoted: true, readingOrder: FromRight),
                Open(Format(font: 0)),
                Open(Format(font: 0, isQuoted: true)),
                Open(AsDay(Format(font: 0))),
                AsDay(Format(font: 0))
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
            FillId = NoFill,
            BorderId = 0,
            ApplyFont = true,
            ApplyAlignment = true,
            QuotePrefix = isQuoted ? BooleanValue.FromBoolean(true) : null,
        };

    private static CellFormat Open(CellFormat format)
    {
        format.Append(new Protection { Locked = false });
        format.ApplyProtection = true;
        format.FillId = OpenFill;
        format.ApplyFill = true;
        return format;
    }

    private static CellFormat AsDay(CellFormat format)
    {
        format.NumberFormatId = DayFormat;
        format.ApplyNumberFormat = true;
        return format;
    }
}
