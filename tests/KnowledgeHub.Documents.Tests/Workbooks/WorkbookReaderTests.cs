using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Workbooks;

namespace KnowledgeHub.Documents.Tests.Workbooks;

public sealed class WorkbookReaderTests
{
    private const string Types =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly WorkbookReader _reader = new(new FileInspector());

    [Fact]
    public void Read_WrittenWorkbook_GivesEverySheetWithNumbersAndTexts()
    {
        var bytes = WorkbookWriter.Write(
            Form("LEG", ["a", " =1\n_x0041_ ", "2026-05-31"]),
            Form("_choices", ["x"]) with
            {
                IsHidden = true,
            }
        );

        var reading = _reader.Read(bytes);

        Assert.Equal(["LEG", "_choices"], reading.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([1, 2, 3], reading.Sheets[0].Rows.Select(row => row.Number));
        Assert.Equal(["a", " =1\n_x0041_ ", "46173"], reading.Sheets[0].Rows[2].Cells);
    }

    [Theory]
    [InlineData("externalLink", FileRules.LoadsFromElsewhere)]
    [InlineData("vbaProject", null)]
    [InlineData("oleObject", null)]
    public void Read_WorkbookWithAForeignPart_IsRefused(string relation, string? rule)
    {
        var file = Sheets(1)
            .With(
                "xl/_rels/workbook.xml.rels",
                Relations(
                    1,
                    $"<Relationship Id=\"r99\" Type=\"{Types}{relation}\" Target=\"x.bin\"/>"
                )
            );

        var refusal = _reader.Read(file.Build()).Refusal;

        Assert.NotNull(refusal);
        Assert.Equal(rule ?? refusal.Rule, refusal.Rule);
    }

    [Fact]
    public void Read_HugeWorkbooks_AreRefusedByTheirLimits()
    {
        var rows = string.Concat(Enumerable.Repeat("<row/>", WorkbookReading.MaxRows + 1));
        var far = "<row><c r=\"XFD1\"><v>1</v></c></row>";

        Assert.Equal(OfflineRules.TooManySheets, Rule(Sheets(WorkbookReading.MaxSheets + 1)));
        Assert.Equal(ImportRules.TooManyRows, Rule(Sheets(1, rows)));
        Assert.Equal(ImportRules.TooManyColumns, Rule(Sheets(1, far)));
        Assert.Equal(
            FileRules.FileIsTooLarge,
            _reader.Read(new byte[ImportTable.MaxBytes + 1]).Refusal?.Rule
        );
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>")]
    [InlineData("<worksheet><sheetData><row>")]
    [InlineData("<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>")]
    public void Read_BrokenSheet_IsRefused(string xml)
    {
        var file = Sheets(1).With("xl/worksheets/sheet1.xml", xml);

        Assert.Equal(FileRules.FileIsDamaged, Rule(file));
    }

    [Fact]
    public void Read_SheetWhosePartIsMissing_IsRefused() =>
        Assert.Equal(
            FileRules.FileIsDamaged,
            Rule(Sheets(2).With("xl/_rels/workbook.xml.rels", Relations(1)))
        );

    [Theory]
    [InlineData("no archive")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("")]
    public void Read_FileThatIsNoWorkbook_IsRefused(string content) =>
        Assert.NotNull(_reader.Read(System.Text.Encoding.Latin1.GetBytes(content)).Refusal);

    private string? Rule(OfficeFile file) => _reader.Read(file.Build()).Refusal?.Rule;

    private static Sheet Form(string name, string[] cells) =>
        new("Title", Language.English, [.. cells.Select(_ => ("Head", 9))], [cells])
        {
            Name = name,
            Form = new()
            {
                Codes = [.. cells.Select((_, place) => $"code{place}")],
                DayColumns = new HashSet<int> { 2 },
            },
        };

    private static OfficeFile Sheets(int count, string rows = "<row><c><v>1</v></c></row>")
    {
        var tabs = Enumerable
            .Range(1, count)
            .Select(number =>
                $"<sheet name=\"S{number}\" sheetId=\"{number}\" r:id=\"r{number}\"/>"
            );
        return Enumerable
            .Range(1, count)
            .Aggregate(
                OfficeFile.Xlsx(),
                (file, number) =>
                    file.With(
                        $"xl/worksheets/sheet{number}.xml",
                        $"<worksheet><sheetData>{rows}</sheetData></worksheet>"
                    )
            )
            .With(
                "xl/workbook.xml",
                $"<workbook xmlns:r=\"urn:r\"><sheets>{string.Concat(tabs)}</sheets></workbook>"
            )
            .With("xl/_rels/workbook.xml.rels", Relations(count));
    }

    private static string Relations(int count, string more = "") =>
        $"<Relationships xmlns=\"{OfficeFile.RelationshipsNamespace}\">"
        + string.Concat(
            Enumerable
                .Range(1, count)
                .Select(number =>
                    $"<Relationship Id=\"r{number}\" Type=\"{Types}worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
                )
        )
        + $"{more}</Relationships>";
}
