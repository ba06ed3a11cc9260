using System.Net;
using System.Xml.Linq;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The portal as harvesters and search engines read it: OAI-PMH 2.0, sitemap, robots.txt, structured data.</summary>
[Collection(PortalCollection.Name)]
public sealed class HarvestingTests(SeededPortal portal)
{
    private const string Entry = "oai:localhost:P-0081";
    private static readonly XNamespace _oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly XNamespace _dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Nothing", "badVerb")]
    [InlineData("verb=identify", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&set=LEG", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=GetRecord&identifier=oai:localhost:P-0081", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&other=1", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2025", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-30", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-01T00:00Z", "badArgument")]
    [InlineData(
        "verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-01&until=2025-01-01",
        "badArgument"
    )]
    [InlineData(
        "verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-01&until=2025-01-02T00:00:00Z",
        "badArgument"
    )]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument")]
    [InlineData("verb=ListRecords&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListRecords&resumptionToken=ISEhISE", "badResumptionToken")]
    [InlineData("verb=ListIdentifiers&resumptionToken=%D0%B0", "badResumptionToken")]
    [InlineData("verb=ListSets&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat")]
    [InlineData(
        "verb=GetRecord&metadataPrefix=marc&identifier=oai:localhost:P-0081",
        "cannotDisseminateFormat"
    )]
    [InlineData(
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:P-9999",
        "idDoesNotExist"
    )]
    [InlineData(
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other:P-0081",
        "idDoesNotExist"
    )]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=%3Cx%3E", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=nothing", "idDoesNotExist")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31", "noRecordsMatch")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=9999-12-31", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=XYZ", "noRecordsMatch")]
    public async Task Oai_WrongRequest_IsAnsweredWithItsError(string query, string code)
    {
        var answer = await OaiAsync(query);

        var error = Assert.Single(answer.Elements(_oai + "error"));
        Assert.Equal(code, error.Attribute("code")?.Value);
        Assert.NotEmpty(error.Value);
        Assert.Equal(
            code is not ("badVerb" or "badArgument"),
            answer.Element(_oai + "request")?.Attribute("verb") is not null
        );
    }

    [Fact]
    public async Task Oai_Identify_SaysWhatTheProtocolAsksFor()
    {
        var identify = (await OaiAsync("verb=Identify")).Element(_oai + "Identify");

        Assert.Equal(
            [
                "repositoryName",
                "baseURL",
                "protocolVersion",
                "adminEmail",
                "earliestDatestamp",
                "deletedRecord",
                "granularity",
            ],
            identify?.Elements().Select(element => element.Name.LocalName)
        );
        Assert.Equal("http://localhost/oai", identify?.Element(_oai + "baseURL")?.Value);
    }

    [Fact]
    public async Task Oai_Harvest_GivesEveryPublishedEntryOnce()
    {
        var total = (await _visitor.JsonAsync("/api/v1/practices")).GetProperty("total").GetInt32();
        var ids = new List<string>();
        var query = "verb=ListRecords&metadataPrefix=oai_dc";

        while (query.Length > 0)
        {
            var list = (await OaiAsync(query)).Element(_oai + "ListRecords");
            ids.AddRange(Live(list));
            var token = list?.Element(_oai + "resumptionToken")?.Value ?? string.Empty;
            query = token.Length > 0 ? $"verb=ListRecords&resumptionToken={token}" : string.Empty;
        }

        Assert.Equal(total, ids.Count);
        Assert.Equal(total, ids.Distinct().Count());
    }

    [Fact]
    public async Task Oai_Set_HoldsTheEntriesOfItsArea()
    {
        var sets = (await OaiAsync("verb=ListSets")).Descendants(_oai + "setSpec");
        var list = (await OaiAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&set=LEG"));

        Assert.Equal(["LEG", "INS", "PRC", "HRT", "CIE", "INF"], sets.Select(set => set.Value));
        Assert.All(
            list.Descendants(_oai + "header"),
            header =>
                Assert.Contains("LEG", header.Elements(_oai + "setSpec").Select(set => set.Value))
        );
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Oai_Record_IsDublinCoreByEitherMethod(string method)
    {
        var query = $"verb=GetRecord&metadataPrefix=oai_dc&identifier={Entry}";

        var record = await OaiAsync(query, method);

        Assert.Equal(Entry, record.Descendants(_oai + "identifier").Single().Value);
        Assert.Contains(
            "A joint mobile team of all border agencies",
            record.Descendants(_dc + "title").Select(title => title.Value)
        );
        Assert.Equal(
            "http://localhost/practices/P-0081",
            record.Descendants(_dc + "identifier").Single().Value
        );
    }

    [Fact]
    public async Task Oai_Range_HoldsItsOwnEnds()
    {
        var header = (await OaiAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Entry}"))
            .Descendants(_oai + "datestamp")
            .Single()
            .Value;

        foreach (var time in (string[])[header, header[..10]])
        {
            var list = await OaiAsync(
                $"verb=ListIdentifiers&metadataPrefix=oai_dc&from={time}&until={time}"
            );
            Assert.Contains(
                header[..10],
                list.Descendants(_oai + "datestamp").Select(stamp => stamp.Value[..10])
            );
        }
    }

    [Fact]
    public async Task Sitemap_Library_ListsPagesAndPublishedEntries()
    {
        var map = XDocument.Parse(await _visitor.TextAsync("/sitemap.xml"));

        var total = (await _visitor.JsonAsync("/api/v1/practices")).GetProperty("total").GetInt32();
        var addresses = map.Descendants(_map + "loc").Select(address => address.Value).ToList();
        Assert.Contains("http://localhost/practices/joint-mobile-team", addresses);
        Assert.Equal(total, addresses.Count(address => address.Contains("/practices/")));
        foreach (var address in addresses.Where(address => !address.Contains("/practices/")))
        {
            using var page = await _visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task Robots_AnyProgram_IsSentToTheSitemapAndKeptFromAccounts()
    {
        var lines = (await _visitor.TextAsync("/robots.txt")).Split('\n');

        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Disallow: /account", lines);
        Assert.Contains("Disallow: /api/", lines);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", lines);
    }

    [Fact]
    public async Task EntryPage_DataBlock_IsReadableAndNamesTheOtherForms()
    {
        var html = await _visitor.GetStringAsync("/practices/joint-mobile-team?lang=ru");

        var block = html.Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0];
        using var data = System.Text.Json.JsonDocument.Parse(block);
        Assert.Equal("Article", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("P-0081", data.RootElement.GetProperty("identifier").GetString());
        foreach (var form in (string[])["export.json", "export.bib", "practices.atom"])
        {
            Assert.Matches($"<link rel=\"alternate\"[^>]*{form}\"", html);
        }
    }

    private static IEnumerable<string> Live(XElement? list) =>
        (list ?? new("none"))
            .Descendants(_oai + "header")
            .Where(header => header.Attribute("status") is null)
            .Select(header => header.Element(_oai + "identifier")?.Value ?? string.Empty);

    private async Task<XElement> OaiAsync(string query, string method = "GET")
    {
        using var request =
            method == "GET"
                ? new HttpRequestMessage(HttpMethod.Get, $"/oai?{query}")
                : new(HttpMethod.Post, "/oai")
                {
                    Content = new StringContent(query, null, "application/x-www-form-urlencoded"),
                };
        using var answer = await _visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/xml", answer.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root
            ?? throw new InvalidOperationException("The answer has no element.");
    }
}
