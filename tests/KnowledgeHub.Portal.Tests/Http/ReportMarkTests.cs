using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The handling mark of reports: whoever asks for one may raise it, and nobody lowers it below what the content requires.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class ReportMarkTests(SeededPortal portal)
{
    // Restricted evidence is linked to its answers; its country gives advisors everything and everybody nothing.
    private const string Foreign = "/assessments/A-XB2026";

    private const string AgencyName = "Kestrelmarkagency";

    private static readonly Actor _importer = new("importer", "Importer", [Role.Coordinator]);

    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData("", "Internal use")]
    [InlineData("?mark=public", "Internal use")]
    [InlineData("?mark=nonsense", "Internal use")]
    [InlineData("?mark=restricted", "Restricted: named persons only")]
    [InlineData("?mark=public&comments=true", "Restricted: named persons only")]
    [InlineData("?mark=internal&comments=true", "Restricted: named persons only")]
    public async Task Page_MarkBelowTheContent_BearsWhatItRequires(string query, string expected)
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        var page = await _browser.GetStringAsync($"{Foreign}/report{query}");

        Assert.Equal(expected, Mark().Match(page).Groups[1].Value);
    }

    [Fact]
    public async Task Files_ForgedMark_BearWhatTheContentRequires()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var word = await _browser.GetAsync(
            $"{Foreign}/report.docx?mark=public&comments=true"
        );
        using var excel = await _browser.GetAsync($"{Foreign}/report.xlsx?mark=public");
        using var chart = await _browser.GetAsync(
            $"{Foreign}/report/figures/areas.svg?mark=public"
        );

        foreach (
            var (file, mark) in new[]
            {
                (word, "Restricted: named persons only"),
                (excel, "Internal use"),
                (chart, "Internal use"),
            }
        )
        {
            Assert.Contains(
                await PublicSurface.PartsAsync(file),
                part => part.Contains(mark, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Form_OffersNoMarkBelowTheContentAndSaysWhatWordsRequire()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        var form = await _browser.TextAsync($"{Foreign}/reports");

        Assert.Equal(["internal", "restricted"], Offered(form));
        Assert.Contains("at least: Restricted", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_ForgedMark_BearsWhatTheContentRequires()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        using var started = await _browser.SubmitAsync(
            $"{Foreign}/reports",
            "report",
            ("Form.Format", "docx"),
            ("Form.Language", "en"),
            ("Form.Mark", "public")
        );

        using var file = await FinishedAsync(started.Headers.Location?.PathAndQuery);

        Assert.Contains(
            await PublicSurface.PartsAsync(file),
            part =>
                part.StartsWith("word/header", StringComparison.Ordinal)
                && part.Contains("Internal use", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Page_GivenToEverybody_MayBePublicUntilWordsAreInIt()
    {
        var cycle = await portal.CycleAsync();
        ConsentGrant[] grants =
        [
            new(SharedContent.Scores, ConsentAudience.Public),
            new(SharedContent.Answers, ConsentAudience.Public),
            .. Everything(ConsentAudience.Advisor),
        ];
        await portal.ConsentAsync(AConsent(cycle, grants) with { Version = 2 });
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        var page = await _browser.GetStringAsync($"/assessments/{cycle.Id}/report?mark=public");
        var form = await _browser.TextAsync($"/assessments/{cycle.Id}/reports");
        var advisor = portal.Visitor();
        using var other = await advisor.SignInAsync(Role.Advisor);
        var withWords = await advisor.GetStringAsync(
            $"/assessments/{cycle.Id}/report?mark=public&comments=true"
        );

        Assert.Equal("Public", Mark().Match(page).Groups[1].Value);
        Assert.Equal(["public", "internal", "restricted"], Offered(form));
        Assert.Equal("Internal use", Mark().Match(withWords).Groups[1].Value);
    }

    /// <summary>Those who lead a country's work see what its agencies answered; a public reader sees the joint answers only.</summary>
    [Fact]
    public async Task Workbook_OfAgenciesGivenToEverybody_IsNotPublicForWhoeverSeesTheirAnswers()
    {
        var cycle = await PublishedWithAgencyAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var reader = portal.Visitor();
        using var other = await reader.SignInAsync(Role.Advisor);
        var address = $"/assessments/{cycle.Id}/report.xlsx?mark=public";

        using var ofAgencies = await _browser.GetAsync(address);
        using var joint = await reader.GetAsync(address);
        var form = await _browser.TextAsync($"/assessments/{cycle.Id}/reports");

        var told = string.Concat(await PublicSurface.PartsAsync(ofAgencies));
        var shared = string.Concat(await PublicSurface.PartsAsync(joint));
        Assert.Contains(AgencyName, told, StringComparison.Ordinal);
        Assert.Contains("Internal use", told, StringComparison.Ordinal);
        Assert.DoesNotContain(AgencyName, shared, StringComparison.Ordinal);
        Assert.DoesNotContain("Internal use", shared, StringComparison.Ordinal);
        Assert.Equal(["internal", "restricted"], Offered(form));
    }

    private async Task<Assessment> PublishedWithAgencyAsync()
    {
        var services = portal.Services;
        var cycle = AnAssessment()
            .WithId("A-XAMARK")
            .OfCountry("XA")
            .WithName("mark of agencies")
            .ReferringTo(new(2021, 3, 1))
            .ByFramework(services.GetRequiredService<IFrameworkSource>().All[0].Version)
            .WithAgencies(new ParticipatingAgency { Code = "police", Name = AgencyName })
            .AtStage(AssessmentStatus.Consensus)
            .Build();
        var answers = new[] { AnswerKey.National, "police" }.Select(agency =>
            AnAnswer(cycle) with
            {
                Agency = agency,
            }
        );
        var saved = await services
            .GetRequiredService<IAssessmentStore>()
            .StartAsync(cycle, [.. answers], AssessmentChange.Imported, _importer, default);
        Assert.Equal(SaveResult.Saved, saved);
        await portal.ConsentAsync(AConsent(cycle, Everything(ConsentAudience.Public)));
        return cycle;
    }

    private static IEnumerable<string> Offered(string form) =>
        Choice().Matches(form).Select(match => match.Groups[1].Value);

    private async Task<HttpResponseMessage> FinishedAsync(string? job)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (
            !(await _browser.GetStringAsync(job, limit.Token)).Contains(
                "data-over=\"true\"",
                StringComparison.Ordinal
            )
        ) { }

        return await _browser.GetAsync($"{job}/file", limit.Token);
    }

    [GeneratedRegex("report-edge\">([^·]+) ·")]
    private static partial Regex Mark();

    [GeneratedRegex("name=\"Form.Mark\" value=\"([^\"]+)\"")]
    private static partial Regex Choice();
}
