using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Portal.Features.Reports;
using KnowledgeHub.Portal.Tests.Features.Reports;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Reports over HTTP: who gets them, what is in them, summaries and covers.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class ReportTests(SeededPortal portal)
{
    private const string Own = "/assessments/A-XA2024";

    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData("report")]
    [InlineData("reports")]
    [InlineData("report/summary")]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    [InlineData("report/figures/areas.svg")]
    public async Task Report_OfTheOwnCountry_IsThere(string page)
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.GetAsync($"{Own}/{page}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("reports")]
    [InlineData("report/summary")]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    [InlineData("report.pdf")]
    [InlineData("report/figures/areas.svg")]
    [InlineData("report/figures/areas.png")]
    [InlineData("report/logo")]
    public async Task Report_OfAForeignCountry_IsNotThere(string page)
    {
        var foreign = await portal.CycleAsync("TN");
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var answer = await _browser.GetAsync($"/assessments/{foreign.Id}/{page}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Report_WithoutConsent_IsNotThereForAnAdvisor()
    {
        var cycle = await portal.CycleAsync("TN");
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var answer = await _browser.GetAsync($"/assessments/{cycle.Id}/report.docx");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("en", "Internal use", "Executive summary")]
    [InlineData("ar", "للاستخدام الداخلي", "الملخص التنفيذي")]
    public async Task Report_Page_BearsMarkHashAndSummary(string lang, string mark, string summary)
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var page = await _browser.GetStringAsync($"{Own}/report?lang={lang}");

        Assert.Contains(mark, page, StringComparison.Ordinal);
        Assert.Contains(summary, page, StringComparison.Ordinal);
        Assert.Matches("report-hash\"[^>]*>[0-9a-f]{64}<", page);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Word_NamesNoAccount()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var answer = await _browser.GetAsync($"{Own}/report.docx?comments=true&lang=ar");

        var parts = await PublicSurface.PartsAsync(answer);

        Assert.NotEmpty(parts);
        Assert.DoesNotContain(parts, part => part.Contains("@demo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Report_Word_IsAValidFile(string lang)
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var file = await _browser.GetByteArrayAsync($"{Own}/report.docx?comments=true&lang={lang}");

        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new OpenXmlValidator().Validate(package);

        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public async Task Html_OfAReport_NeedsNothingElse()
    {
        var reports = portal.Services.GetRequiredService<ReportHtml>();

        var page = await reports.WriteAsync(SvgFigureTests.Report);

        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains(".report-sheet", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_Report_IsMadeShownAndFetched()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var started = await _browser.SubmitAsync(
            $"{Own}/reports",
            "report",
            ("Form.Format", "docx"),
            ("Form.Language", "fr"),
            ("Form.Mark", "restricted")
        );
        var job = started.Headers.Location?.PathAndQuery ?? string.Empty;

        var file = await FinishedAsync(job);

        using var archive = new ZipArchive(new MemoryStream(file));
        Assert.NotNull(archive.GetEntry("word/document.xml"));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("reports")]
    [InlineData("report/summary")]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    [InlineData("report/figures/areas.svg")]
    public async Task Report_ForAnAdvisor_IsThereWhileScoresAndAnswersAreShared(string page)
    {
        var cycle = await portal.CycleAsync();
        var scoresOnly = AConsent(
            cycle,
            new ConsentGrant(SharedContent.Scores, ConsentAudience.Advisor)
        ) with
        {
            Version = 2,
        };
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var shared = await _browser.GetAsync($"/assessments/{cycle.Id}/{page}");
        await portal.ConsentAsync(scoresOnly);
        using var narrowed = await _browser.GetAsync($"/assessments/{cycle.Id}/{page}");
        await portal.ConsentAsync(scoresOnly.Revoked());
        using var withdrawn = await _browser.GetAsync($"/assessments/{cycle.Id}/{page}");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (shared.StatusCode, narrowed.StatusCode, withdrawn.StatusCode)
        );
    }

    [Fact]
    public async Task Report_WithoutComments_KeepsTheWordsOfTheCountry()
    {
        const string Word = "Kestrelreportword";
        var cycle = await portal.CycleAsync();
        await AnswerAsync(cycle.Id.Value, Word);
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        var address = $"/assessments/{cycle.Id}/report.docx?comments=true";

        using var shared = await _browser.GetAsync(address);
        await portal.ConsentAsync(
            AConsent(
                cycle,
                new ConsentGrant(SharedContent.Scores, ConsentAudience.Advisor),
                new ConsentGrant(SharedContent.Answers, ConsentAudience.Advisor)
            ) with
            {
                Version = 2,
            }
        );
        using var narrowed = await _browser.GetAsync(address);

        Assert.Contains(
            await PublicSurface.PartsAsync(shared),
            part => part.Contains(Word, StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.OK, narrowed.StatusCode);
        Assert.DoesNotContain(
            await PublicSurface.PartsAsync(narrowed),
            part => part.Contains(Word, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Job_ConsentTakenBackBeforeTheDownload_GivesNoFile()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        using var started = await _browser.SubmitAsync(
            $"/assessments/{cycle.Id}/reports",
            "report",
            ("Form.Format", "docx"),
            ("Form.Language", "en"),
            ("Form.Mark", "internal")
        );
        var job = started.Headers.Location?.PathAndQuery ?? string.Empty;
        Assert.NotEmpty(await FinishedAsync(job));

        await portal.ConsentAsync(ForAdvisors(cycle).Revoked());
        using var file = await _browser.GetAsync($"{job}/file");

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task Job_OfSomebodyElse_IsNotThere()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var started = await _browser.SubmitAsync(
            $"{Own}/reports",
            "report",
            ("Form.Format", "xlsx"),
            ("Form.Language", "en"),
            ("Form.Mark", "internal")
        );
        var job = started.Headers.Location?.PathAndQuery ?? string.Empty;
        await FinishedAsync(job);
        var other = portal.Visitor();
        using var otherSignedIn = await other.SignInAsync(Role.Respondent);

        using var page = await other.GetAsync(job);
        using var file = await other.GetAsync($"{job}/file");

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (page.StatusCode, file.StatusCode)
        );
    }

    [Fact]
    public async Task Summary_Approved_HoldsUntilAnAnswerChanges()
    {
        var cycle = await portal.CycleAsync();
        var page = $"/assessments/{cycle.Id}/report/summary";
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var shown = await _browser.GetStringAsync(page);
        using var saved = await _browser.SubmitAsync(
            page,
            "summary",
            ("Form.Version", "0"),
            ("Form.Fingerprint", Fingerprint().Match(shown).Groups[1].Value),
            ("Form.Language", "en"),
            ("Form.Text", "Summarycanary"),
            ("Form.Post", "Director")
        );

        var approved = await _browser.GetStringAsync($"/assessments/{cycle.Id}/report");
        await AnswerAsync(cycle.Id.Value);
        var expired = await _browser.GetStringAsync($"/assessments/{cycle.Id}/report");

        Assert.Contains("Text approved by Director", approved, StringComparison.Ordinal);
        Assert.Contains("Summarycanary", approved, StringComparison.Ordinal);
        Assert.Contains("the result has changed since", expired, StringComparison.Ordinal);
        Assert.DoesNotContain("Summarycanary", expired, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_ByARespondent_CanBeReadOnly()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var page = await _browser.GetStringAsync($"{Own}/report/summary");

        Assert.DoesNotContain("Form.Text", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Coordinator, "XA", HttpStatusCode.OK)]
    [InlineData(Role.Respondent, "XA", HttpStatusCode.Forbidden)]
    [InlineData(Role.Coordinator, "TN", HttpStatusCode.NotFound)]
    [InlineData(Role.Editor, "XA", HttpStatusCode.NotFound)]
    public async Task Cover_ByRoleAndCountry_IsTheCoordinators(
        Role role,
        string country,
        HttpStatusCode expected
    )
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var answer = await _browser.GetAsync($"/countries/{country}/report-cover");

        Assert.Equal(expected, answer.StatusCode);
    }

    private async Task<byte[]> FinishedAsync(string job)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var page = await _browser.GetStringAsync(job, limit.Token);
            Assert.DoesNotContain("could not be made", page, StringComparison.Ordinal);
            if (page.Contains("data-over=\"true\"", StringComparison.Ordinal))
            {
                return await _browser.GetByteArrayAsync($"{job}/file", limit.Token);
            }
        }
    }

    private async Task AnswerAsync(string id, string? comment = null)
    {
        var caller = await portal.CallerAsync(Role.Coordinator);
        using var saved = await caller.PutAsync(
            $"/api/v1/assessments/{id}/answers/LEG.S.1",
            new
            {
                basedOn = 0,
                state = "scored",
                level = 2,
                comment,
            }
        );
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    [GeneratedRegex("name=\"Form.Fingerprint\" value=\"([^\"]+)\"")]
    private static partial Regex Fingerprint();
}
