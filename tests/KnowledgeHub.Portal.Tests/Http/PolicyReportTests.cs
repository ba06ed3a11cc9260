using System.Net;
using System.Text.Json;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class PolicyReportTests(SeededPortal portal)
{
    private const string Report = """
        [{"type":"csp-violation","body":{"documentURL":"https://x.example/practices?q=secret","effectiveDirective":"img-src"}}]
        """;

    private const string OlderReport = """
        {"csp-report":{"document-uri":"https://x.example/areas","effective-directive":"script-src\n\nforged"}}
        """;

    private readonly RecordedLogger<PolicyReports> _log = new();
    private readonly FakeClock _clock = new();

    [Theory]
    [InlineData(Report)]
    [InlineData(OlderReport)]
    [InlineData("not json")]
    [InlineData("[1,{\"body\":2}]")]
    [InlineData("")]
    public async Task Post_AnyReport_IsTakenWithoutAWord(string body)
    {
        using var content = new StringContent(body);
        using var answer = await portal.Visitor().PostAsync(PolicyReports.Path, content);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Theory]
    [InlineData(Report, "/practices", "img-src")]
    [InlineData(OlderReport, "/areas", "script-src forged")]
    public void Log_Report_SaysPageAndRuleAndNothingElse(string report, string page, string rule)
    {
        Reports().Log(Read(report));

        Assert.Equal(
            [
                $"A browser refused something on {page} by the rule {rule} of the content security policy.",
            ],
            _log.Messages
        );
    }

    [Fact]
    public void Log_ManyReports_WritesFewInOneMinute()
    {
        var reports = Reports();
        for (var index = 0; index < 100; index++)
        {
            reports.Log(Read(Report));
        }

        Assert.Equal(PolicyReports.MaxPerMinute, _log.Messages.Count);
        _clock.Advance(TimeSpan.FromMinutes(1));
        reports.Log(Read(Report));

        Assert.Equal(PolicyReports.MaxPerMinute + 1, _log.Messages.Count);
    }

    private PolicyReports Reports() => new(_clock, _log);

    private static JsonElement Read(string report)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.Clone();
    }
}
