using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Tests;

public sealed class SheetFormTests
{
    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.Arabic, true)]
    public void Write_Form_KeepsTheSchemaAndTheDirection(Language language, bool isRtl)
    {
        using var document = Open(language);

        Assert.All(
            Worksheets(document),
            sheet => Assert.Equal(isRtl, sheet.Descendants<SheetView>().Single().RightToLeft?.Value)
        );
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Fact]
    public void Write_Form_IsProtectedAndOnlyOpenCellsTakeInput()
    {
        using var document = Open();

        var sheet = Worksheets(document)[0];
        var open = Rows(sheet)[2].Elements<Cell>().Select(cell => IsOpen(document, cell));
        var closed = Rows(sheet)[3].Elements<Cell>().Select(cell => IsOpen(document, cell));
        Assert.True(sheet.Elements<SheetProtection>().Single().Sheet?.Value);
        Assert.True(Workbook(document).WorkbookProtection?.LockStructure?.Value);
        Assert.Equal([false, true, true, true], open);
        Assert.Equal([false, false, false, false], closed);
    }

    [Fact]
    public void Write_Form_HidesCodesColumnsAndSheetsAndKeepsTheHeadInSight()
    {
        using var document = Open();

        var sheet = Worksheets(document)[0];
        Assert.True(Rows(sheet)[0].Hidden?.Value);
        Assert.Equal(
            ["key", "choice", "text", "day"],
            Rows(sheet)[0].Select(cell => cell.InnerText)
        );
        Assert.True(sheet.Descendants<Column>().First().Hidden?.Value);
        Assert.Equal(2, sheet.Descendants<Pane>().Single().VerticalSplit?.Value);
        Assert.Equal(
            [null, SheetStateValues.Hidden],
            Workbook(document)
                .Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(tab => tab.State?.Value)
        );
    }

    [Fact]
    public void Write_Rules_CheckWhatIsTyped()
    {
        using var document = Open();

        var rules = Worksheets(document)[0].Descendants<DataValidation>().ToList();
        Assert.Equal(
            ["B3:B4", "C3:C4", "D3:D4"],
            rules.Select(rule => rule.SequenceOfReferences?.InnerText)
        );
        Assert.Equal("'_choices'!$A$3:$A$4", rules[0].Formula1?.Text);
        Assert.Equal(("textLength", "5000"), (rules[1].Type?.InnerText, rules[1].Formula1?.Text));
        Assert.Equal(("date", "46173"), (rules[2].Type?.InnerText, rules[2].Formula2?.Text));
    }

    [Fact]
    public void Write_Cells_HoldDaysAsNumbersAndNeverAFormula()
    {
        using var document = Open();

        var cells = Rows(Worksheets(document)[0])[2].Elements<Cell>().ToList();
        Assert.Equal("=1+1", cells[2].InnerText);
        Assert.Equal("46173", cells[3].CellValue?.Text);
        Assert.Empty(Worksheets(document).SelectMany(sheet => sheet.Descendants<CellFormula>()));
    }

    private static SpreadsheetDocument Open(Language language = Language.English)
    {
        var filled = new Sheet(
            "Title",
            language,
            [("Key", 9), ("Choice", 9), ("Text", 9), ("Day", 9)],
            [
                ["k1", "", "=1+1", "2026-05-31"],
                ["k2", "One", "two", ""],
            ]
        )
        {
            Name = "LEG",
            Form = new()
            {
                Codes = ["key", "choice", "text", "day"],
                OpenColumns = new HashSet<int> { 1, 2, 3 },
                ClosedRows = new HashSet<int> { 1 },
                HiddenColumns = new HashSet<int> { 0 },
                DayColumns = new HashSet<int> { 3 },
                Rules =
                [
                    new(
                        1,
                        ColumnRuleKind.Choice,
                        ColumnRule.Range("_choices", 'A', 3, 2),
                        "T",
                        "M"
                    ),
                    new(2, ColumnRuleKind.TextLength, "5000", "T", "M"),
                    new(3, ColumnRuleKind.Day, "2026-05-31", "T", "M"),
                ],
            },
        };
        var choices = new Sheet(
            "Title",
            language,
            [("Label", 9)],
            [
                ["One"],
                ["Two"],
            ]
        )
        {
            Name = "_choices",
            IsHidden = true,
            Form = new() { Codes = ["label"] },
        };
        return SpreadsheetDocument.Open(
            new MemoryStream(WorkbookWriter.Write(filled, choices)),
            isEditable: false
        );
    }

    private static Workbook Workbook(SpreadsheetDocument document) =>
        document.WorkbookPart?.Workbook ?? throw new InvalidOperationException("No workbook.");

    private static List<Worksheet> Worksheets(SpreadsheetDocument document) =>
        [
            .. Workbook(document)
                .Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(tab => document.WorkbookPart?.GetPartById(tab.Id?.Value ?? string.Empty))
                .OfType<WorksheetPart>()
                .Select(part => part.Worksheet),
        ];

    private static List<Row> Rows(Worksheet sheet) => [.. sheet.Descendants<Row>()];

    private static bool IsOpen(SpreadsheetDocument document, Cell cell) =>
        document
            .WorkbookPart?.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<CellFormat>()
            .ElementAt((int)(cell.StyleIndex?.Value ?? 0))
            .Protection?.Locked?.Value
            is false;
}
