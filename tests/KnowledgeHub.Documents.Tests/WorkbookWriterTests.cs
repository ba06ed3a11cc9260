using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Tests;

public sealed class WorkbookWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@sum")]
    [InlineData("\t=1")]
    [InlineData("＝HYPERLINK(\"http://x\")")]
    public void Write_TextLikeAFormula_StaysATextAlsoWhenItIsEdited(string value)
    {
        using var document = Open(Language.English, value);

        var cell = Cells(document)[1];

        Assert.Null(cell.CellFormula);
        Assert.Equal(CellValues.InlineString, cell.DataType?.Value);
        Assert.Equal(value, cell.InnerText);
        Assert.True(FormatOf(document, cell)?.QuotePrefix?.Value);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\r\nlines", "two\nlines")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("تحليل المخاطر", "تحليل المخاطر")]
    public void Write_AnyText_IsKeptAsFarAsTheFormatCarriesIt(string value, string kept)
    {
        using var document = Open(Language.English, value);

        Assert.Equal(kept, Cells(document)[1].InnerText);
    }

    [Fact]
    public void Write_TextLongerThanACell_IsCutVisibly()
    {
        using var document = Open(Language.English, new string('x', 40_000));

        var text = Cells(document)[1].InnerText;

        Assert.Equal(32_767, text.Length);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.Arabic, true)]
    public void Write_Language_SetsTheDirectionAndKeepsTheSchema(Language language, bool isRtl)
    {
        using var document = Open(language, "=1");

        var view = Worksheet(document).Descendants<SheetView>().Single();
        Assert.Equal(isRtl, view.RightToLeft?.Value);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Theory]
    [InlineData("نص")]
    [InlineData("=1+1")]
    public void Write_RightToLeftColumn_SetsTheReadingOrderOfItsCellsOnly(string value)
    {
        var sheet = new Sheet(
            "Title",
            Language.English,
            [("a", 9), ("b", 9)],
            [
                ["x", value],
            ]
        )
        {
            RightToLeftColumns = [1],
        };
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(WorkbookWriter.Write(sheet)),
            isEditable: false
        );

        var orders = Cells(document)
            .Skip(2)
            .Select(cell => FormatOf(document, cell)?.Alignment?.ReadingOrder?.Value);

        Assert.Equal([null, 2u], orders);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Theory]
    [InlineData("3.25", "3.25", "n")]
    [InlineData("2026-05-31", "46173", null)]
    [InlineData("three", "three", "inlineStr")]
    [InlineData("=1+1", "=1+1", "inlineStr")]
    [InlineData("", "", "inlineStr")]
    public void Write_TypedColumn_HoldsNumbersAndDaysAsSuch(string value, string kept, string? type)
    {
        var sheet = new Sheet(
            "Title",
            Language.English,
            [("a", 9)],
            [
                [value],
            ]
        )
        {
            TypedColumns = new HashSet<int> { 0 },
        };
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(WorkbookWriter.Write(sheet)),
            isEditable: false
        );

        var cell = Cells(document)[1];

        Assert.Equal((kept, type), (cell.InnerText, cell.DataType?.InnerText));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Fact]
    public void Write_Properties_NameThePortalAndNoPerson()
    {
        using var document = Open(Language.English, "x");

        var properties = document.PackageProperties;
        Assert.Equal(("KnowledgeHub", null), (properties.Creator, properties.LastModifiedBy));
        Assert.Empty(document.ExtendedFilePropertiesPart?.Properties.Descendants() ?? []);
    }

    private static SpreadsheetDocument Open(Language language, string value) =>
        SpreadsheetDocument.Open(
            new MemoryStream(
                WorkbookWriter.Write(
                    new Sheet(
                        "Title",
                        language,
                        [("Name", 20)],
                        [
                            [value],
                        ]
                    )
                )
            ),
            isEditable: false
        );

    private static Worksheet Worksheet(SpreadsheetDocument document) =>
        Assert.Single(document.WorkbookPart?.WorksheetParts ?? []).Worksheet;

    private static List<Cell> Cells(SpreadsheetDocument document) =>
        [.. Worksheet(document).Descendants<Cell>()];

    private static CellFormat? FormatOf(SpreadsheetDocument document, Cell cell) =>
        document
            .WorkbookPart?.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<CellFormat>()
            .ElementAt((int)(cell.StyleIndex?.Value ?? 0));
}
