using System.Net;
using System.Text.Json;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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

    [Theory]
    [InlineData("https://x.example/account/choose/secret", "/account/choose/{Secret}")]
    [InlineData("https://x.example/join/secret", "/join/{Secret}")]
    [InlineData("https://x.example/no/such/page/secret", "{**path")]
    public void Log_PageOfALink_SaysNoSecret(string address, string page)
    {
        Reports().Log(Read(Report.Replace("https://x.example/practices?q=secret", address)));

        var message = Assert.Single(_log.Messages);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
        Assert.Contains($"something on {page}", message, StringComparison.Ordinal);
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

    private PolicyReports Reports() =>
        new(portal.Services.GetRequiredService<EndpointDataSource>(), _clock, _log);

    private static JsonElement Read(string report)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.Clone();
    }
}
