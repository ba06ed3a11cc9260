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
    public async Task File_OfASearch_IsServedAsADownloadOfItsKind(string extension, string type)
    {
        foreach (var path in (string[])["/practices", "/api/v1/practices"])
        {
            using var answer = await _visitor.GetAsync($"{path}/export.{extension}?country=GH");

            var disposition = answer.Content.Headers.ContentDisposition;
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("attachment", disposition?.DispositionType);
            Assert.Equal($"practices.{extension}", disposition?.FileName);
        }
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

        Assert.Equal(status, answer.StatusCode);
    }

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
