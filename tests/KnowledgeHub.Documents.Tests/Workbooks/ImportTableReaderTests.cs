using System.Text;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Workbooks;

namespace KnowledgeHub.Documents.Tests.Workbooks;

public sealed class ImportTableReaderTests
{
    private const string Relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Texts =
        "<si><t>head</t></si><si><r><t>two</t></r><rPh><t>no</t></rPh></si>";

    private readonly ImportTableReader _reader = new(new FileInspector());

    [Theory]
    [InlineData("id,title\n1,\"a, b\"\n")]
    [InlineData("id;title\r\n1;a, b\r\n")]
    [InlineData("id\ttitle\n\n1\ta, b")]
    [InlineData("\uFEFFid,title\n1,\"a, b\"\n")]
    public void Read_SeparatedValues_FindsSeparatorAndCells(string text)
    {
        var table = Read("a.csv", Encoding.UTF8.GetBytes(text));

        Assert.Equal(["id", "title"], table.Heads);
        Assert.Equal(["1", "a, b"], Assert.Single(table.Rows).Cells);
    }

    [Fact]
    public void Read_LineEndsAndQuotesInCells_StayAndRowsAreCountedAsInTheFile()
    {
        var table = Read("a.CSV", "t\n\"- one\n- \"\"two\"\"\"\n=1+1\n"u8.ToArray());

        Assert.Equal([2, 4], table.Rows.Select(row => row.Number));
        Assert.Equal("- one\n- \"two\"", table.Rows[0].Cells[0]);
        Assert.Equal("=1+1", table.Rows[1].Cells[0]);
    }

    [Fact]
    public void Read_Utf16WithMark_IsRead()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("t\nфыва\n")];

        Assert.Equal("фыва", Read("a.csv", bytes).Rows[0].Cells[0]);
    }

    [Fact]
    public void Read_Template_GivesItsRows()
    {
        string[][] rows =
        [
            ["id", "title.ar"],
            ["", "  سطر\nثان & <x>"],
        ];
        var workbook = ImportTemplate.Workbook(
            "جدول",
            rows,
            "Codes",
            [
                ["a"],
            ],
            Language.Arabic
        );

        var table = Read("a.xlsx", workbook);
        var separated = Read("a.csv", ImportTemplate.Csv(rows));

        Assert.Equal(rows[0], table.Heads);
        Assert.Equal(rows[1], Assert.Single(table.Rows).Cells);
        Assert.Equal(rows[1], Assert.Single(separated.Rows).Cells);
    }

    [Fact]
    public void Read_Workbook_TakesSharedTextsGapsAndStoredResults()
    {
        var workbook = Workbook(Rows("A1+1"), Texts);

        var table = Read("a.xlsx", workbook.Build());

        var row = Assert.Single(table.Rows);
        Assert.Equal(["head", "", "two"], table.Heads);
        Assert.Equal((7, "46722 a b"), (row.Number, $"{row.Cells[0]} {row.Cells[2]}"));
    }

    [Fact]
    public void Read_FormulaThatFetches_IsRefused() =>
        Assert.Equal(
            FileRules.LoadsFromElsewhere,
            Refusal("a.xlsx", Workbook(Rows("WEBSERVICE(\"x\")"), Texts).Build())
        );

    [Theory]
    [InlineData("a.xls", "x", ImportRules.TypeIsNotTaken)]
    [InlineData("a.xlsm", "x", ImportRules.TypeIsNotTaken)]
    [InlineData("a.txt", "x", ImportRules.TypeIsNotTaken)]
    [InlineData("a.xlsx", "x", FileRules.ContentDiffers)]
    [InlineData("a.csv", "title\n", ImportRules.TableIsEmpty)]
    [InlineData("a.csv", "  \n", FileRules.FileIsEmpty)]
    [InlineData("a.csv", "a,b\n\"x", FileRules.TableIsMalformed)]
    [InlineData("a.csv", "PK\u0003\u0004", FileRules.TextIsUnreadable)]
    public void Read_FileThatIsNoTable_SaysWhy(string name, string content, string rule)
    {
        var reading = _reader.Read(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal((null, rule), (reading.Table, reading.Refusal?.Rule));
    }

    [Fact]
    public void Read_BeyondTheLimits_IsRefused()
    {
        var rows = string.Concat(Enumerable.Repeat("a\n", ImportTable.MaxRows + 2));
        var columns = string.Concat(Enumerable.Repeat("a,", ImportTable.MaxColumns)) + "a\nb\n";
        var far = Workbook("<row><c r=\"XFD1\"><v>1</v></c></row>", "");

        Assert.Equal(ImportRules.TooManyRows, Refusal("a.csv", Encoding.UTF8.GetBytes(rows)));
        Assert.Equal(ImportRules.TooManyColumns, Refusal("a.csv", Encoding.UTF8.GetBytes(columns)));
        Assert.Equal(ImportRules.TooManyColumns, Refusal("a.xlsx", far.Build()));
        Assert.Equal(
            FileRules.FileIsTooLarge,
            Refusal("a.csv", new byte[ImportTable.MaxBytes + 1])
        );
    }

    [Fact]
    public void Read_WorkbookThatActsOrLoads_IsRefused()
    {
        var sound = Workbook("<row><c><v>1</v></c></row>", "");
        var external = sound.With(
            "xl/_rels/workbook.xml.rels",
            Relations(
                "<Relationship Id=\"r9\" Type=\"" + Relation + "externalLink\" Target=\"x\"/>"
            )
        );
        var document = sound.With(
            "xl/worksheets/sheet1.xml",
            "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"
        );

        Assert.Equal(FileRules.LoadsFromElsewhere, Refusal("a.xlsx", external.Build()));
        Assert.Equal(FileRules.FileIsDamaged, Refusal("a.xlsx", document.Build()));
        Assert.NotNull(Refusal("a.xlsx", OfficeFile.Docx().Build()));
    }

    private ImportTable Read(string name, byte[] bytes)
    {
        var reading = _reader.Read(name, bytes);
        Assert.Null(reading.Refusal);
        return reading.Table!; // not null: a reading without a refusal has a table
    }

    private string? Refusal(string name, byte[] bytes) => _reader.Read(name, bytes).Refusal?.Rule;

    private static string Rows(string formula) =>
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row><row r=\"7\"><c r=\"A7\"><f>"
        + formula
        + "</f><v>46722</v></c><c r=\"C7\" t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r></is></c><c r=\"D7\" s=\"1\"/></row>";

    private static OfficeFile Workbook(string rows, string texts) =>
        OfficeFile
            .Xlsx()
            .With(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            )
            .With("xl/_rels/workbook.xml.rels", Relations(string.Empty))
            .With("xl/sharedStrings.xml", $"<sst>{texts}</sst>")
            .With(
                "xl/worksheets/sheet1.xml",
                $"<worksheet><sheetData>{rows}</sheetData></worksheet>"
            );

    private static string Relations(string more) =>
        $"<Relationships xmlns=\"{OfficeFile.RelationshipsNamespace}\"><Relationship Id=\"r1\" Type=\"{Relation}worksheet\" Target=\"worksheets/sheet1.xml\"/>{more}</Relationships>";
}
