using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Result lists as files, read back as the programs read them that they are for.</summary>
[Collection(PortalCollection.Name)]
public sealed class ExportTests(SeededPortal portal)
{
    private static readonly XNamespace _word =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("txt", "text/plain")]
    public async Task File_OfASearchASelectionOrAnEntry_IsADownloadOfItsKind(
        string extension,
        string type
    )
    {
        foreach (var (path, name) in Reaches(extension))
        {
            using var answer = await _visitor.GetAsync(path);

            var disposition = answer.Content.Headers.ContentDisposition;
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("attachment", disposition?.DispositionType);
            Assert.Equal($"{name}.{extension}", disposition?.FileName);
        }
    }

    [Theory]
    [InlineData("/practices/no-such-entry/export.csv", "text/html")]
    [InlineData("/api/v1/practices/no-such-entry/export.csv", "application/problem+json")]
    public async Task File_UnknownEntry_IsNotFound(string path, string type)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Json_OfASelection_HoldsTheEntriesWholeInTheOrderChosen()
    {
        var file = await _visitor.JsonAsync("/practices/export.json?ids=P-0082,p-0081");

        var entries = file.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(
            ["P-0082", "P-0081"],
            entries.Select(entry => entry.GetProperty("entry").GetProperty("id").GetString())
        );
        Assert.Contains(
            "/practices/P-0082/versions/",
            entries[0].GetProperty("versionAddress").GetString(),
            StringComparison.Ordinal
        );
        Assert.True(
            entries[1].GetProperty("entry").GetProperty("sections").EnumerateObject().Any()
        );
    }

    [Theory]
    [InlineData(
        "?format=xlsx&search=q%3Dx&ids=P-0081&ids=P-0082",
        "/practices/export.xlsx?ids=P-0081%2CP-0082"
    )]
    [InlineData("?format=csv&ids=P-0081&lang=fr", "/practices/export.csv?ids=P-0081&lang=fr")]
    [InlineData(
        "?format=csv&search=q%3Dtraining%26area%3DHRT",
        "/practices?q=training&area=HRT&selection=none#search-tools"
    )]
    [InlineData("?search=//elsewhere.example", "/practices?selection=none#search-tools")]
    public async Task Selection_FromTheForm_LeadsToItsFileOrBackToTheList(
        string query,
        string address
    )
    {
        using var answer = await _visitor.GetAsync($"/exports/selection{query}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task ListPage_NothingSelected_SaysWhatToDo()
    {
        var html = await _visitor.GetStringAsync("/practices?selection=none");

        Assert.Contains("Tick at least one entry", html, StringComparison.Ordinal);
        Assert.Contains("form=\"selection\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/practices/joint-mobile-team/export.xlsx")]
    [InlineData("/practices/export.xlsx?q=training&lang=ar")]
    public async Task Excel_OfTheLibrary_IsASheetOfTextsThatKeepsTheSchema(string path)
    {
        using var stream = new MemoryStream(await _visitor.GetByteArrayAsync(path));

        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var sheet = Assert.Single(document.WorkbookPart?.WorksheetParts ?? []).Worksheet;
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Empty(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
        Assert.All(
            sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>(),
            cell => Assert.Equal("inlineStr", cell.DataType?.InnerText)
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Word_OfAnEntry_HoldsEverySectionAndKeepsTheSchema(string language)
    {
        var path = $"/practices/joint-mobile-team/export.docx?lang={language}";
        using var stream = new MemoryStream(await _visitor.GetByteArrayAsync(path));

        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        var body = document.MainDocumentPart?.Document.Body;
        var headings = body
            ?.Descendants<DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId>()
            .Count(style => style.Val == "Heading1");
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.InRange(headings ?? 0, 7 + 4, 7 + 8);
        Assert.Equal(
            language == "ar",
            body?.Descendants<DocumentFormat.OpenXml.Wordprocessing.BiDi>().Any()
        );
    }

    [Fact]
    public async Task Csv_OfASearch_HoldsEveryEntryOfItInOrder()
    {
        const string query = "q=training&sort=title&area=HRT";

        var rows = await CsvAsync($"/practices/export.csv?{query}&page=2&pageSize=1");

        var found = await _visitor.JsonAsync($"/api/v1/practices?{query}&pageSize=100");
        var ids = found
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("id").GetString());
        Assert.Equal(ids, rows.Skip(1).Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public async Task Ris_OfTheLibrary_HasARecordForEachEntry()
    {
        var total = (await _visitor.JsonAsync("/api/v1/practices")).GetProperty("total").GetInt32();

        var lines = (await _visitor.TextAsync("/practices/export.ris")).Split("\r\n");

        var tags = lines
            .Where(line => line.Length > 0)
            .Select(line => line[..6])
            .ToLookup(tag => tag);
        Assert.Equal(total, tags["TY  - "[..6]].Count());
        Assert.Equal(total, tags["ER  - "[..6]].Count());
        Assert.All(tags.Select(tag => tag.Key), tag => Assert.Matches("^[A-Z][A-Z0-9]  - ?$", tag));
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("ar", true)]
    public async Task Word_OfASearch_IsADocumentInTheReadersDirection(string language, bool isRtl)
    {
        var parts = await WordAsync($"/practices/export.docx?country=GH&lang={language}");

        var body = XDocument.Parse(parts["word/document.xml"]);
        var total = (await _visitor.JsonAsync("/api/v1/practices?country=GH"))
            .GetProperty("total")
            .GetInt32();
        var styles = body.Descendants(_word + "pStyle")
            .Select(style => style.Attribute(_word + "val")?.Value);
        Assert.Equal(total, styles.Count(style => style == "Heading1"));
        Assert.Equal(total, body.Descendants(_word + "hyperlink").Count());
        Assert.Equal(isRtl, body.Descendants(_word + "bidi").Any());
        Assert.Contains("Heading1", parts["word/styles.xml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Word_OfTheLibrary_KeepsTheSchemaOfTheFormat(string language)
    {
        var path = $"/practices/export.docx?q=training&area=HRT&lang={language}";
        using var stream = new MemoryStream(await _visitor.GetByteArrayAsync(path));

        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
    }

    [Fact]
    public async Task Word_Properties_NameThePortalAndNoPerson()
    {
        var parts = await WordAsync("/practices/export.docx?country=GH");

        var core = XDocument.Parse(
            parts
                .Single(part =>
                    part.Key.EndsWith(".psmdcp", StringComparison.Ordinal)
                    || part.Key.EndsWith("core.xml", StringComparison.Ordinal)
                )
                .Value
        );
        Assert.Equal(
            ["creator", "language", "title"],
            core.Elements().Elements().Select(element => element.Name.LocalName).Order()
        );
        Assert.Contains("KnowledgeHub", core.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/practices/export.csv", HttpStatusCode.BadRequest)]
    [InlineData("/practices/export.csv", HttpStatusCode.OK)]
    public async Task File_UnknownValue_IsRefusedToProgramsAndLeftOutForPeople(
        string path,
        HttpStatusCode status
    )
    {
        using var answer = await _visitor.GetAsync($"{path}?country=ZZ");
        using var selection = await _visitor.GetAsync($"{path}?ids=P-0081,P-ZZZZ");

        Assert.Equal((status, status), (answer.StatusCode, selection.StatusCode));
    }

    private static (string Path, string Name)[] Reaches(string extension) =>
        [
            ($"/practices/export.{extension}?country=GH", "practices"),
            ($"/api/v1/practices/export.{extension}?country=GH", "practices"),
            ($"/practices/export.{extension}?ids=P-0081,P-0082", "practices"),
            ($"/practices/P-0081/export.{extension}", "joint-mobile-team"),
            ($"/api/v1/practices/joint-mobile-team/export.{extension}", "joint-mobile-team"),
        ];

    private async Task<List<List<string>>> CsvAsync(string path)
    {
        var text = Encoding
            .UTF8.GetString(await _visitor.GetByteArrayAsync(path))
            .TrimStart('\uFEFF');
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in text)
        {
            (isQuoted, var isEnd) = (
                letter == '"' ? !isQuoted : isQuoted,
                !isQuoted && letter is ',' or '\n'
            );
            if (!isEnd || isQuoted)
            {
                cell.Append(letter is '"' or '\r' ? string.Empty : letter);
                continue;
            }

            row.Add(cell.ToString());
            cell.Clear();
            if (letter == '\n')
            {
                rows.Add(row);
                row = [];
            }
        }

        return rows;
    }

    private async Task<Dictionary<string, string>> WordAsync(string path)
    {
        using var stream = new MemoryStream(await _visitor.GetByteArrayAsync(path));
        using var archive = new ZipArchive(stream);
        return archive.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
