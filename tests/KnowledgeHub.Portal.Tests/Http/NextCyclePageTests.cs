using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The next cycle from one that was handed in, by plain forms.</summary>
public sealed class NextCyclePageTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Start_FromAHandedInCycle_CarriesTheAnswersAndListsThem()
    {
        var previous = await HandedInAsync("A-0LDCYC01");
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var started = await _browser.SubmitAsync(
            $"/assessments/{previous.Id}/next",
            "next",
            ("Form.Name", "next one"),
            ("Form.ReferenceDate", "2025-12-31"),
            ("Form.BorderTypes", "land")
        );

        Assert.Equal(HttpStatusCode.Found, started.StatusCode);
        var address = started.Headers.Location?.ToString() ?? string.Empty;
        var page = await _browser.TextAsync(address);
        Assert.Contains("LEG.S.1", page, StringComparison.Ordinal);
        var id = address.Split("/assessments/")[1].Split('/')[0];
        var history = await portal
            .Services.GetRequiredService<IAssessmentStore>()
            .ReadAnswersAsync(new(id), default);
        Assert.Equal(4, Assert.Single(history).Content.Level);
    }

    [Theory]
    [InlineData(Role.Respondent, "next", HttpStatusCode.Forbidden)]
    [InlineData(Role.Coordinator, "carried?from=none", HttpStatusCode.NotFound)]
    public async Task Page_NotForTheReader_IsRefused(
        Role role,
        string page,
        HttpStatusCode expected
    )
    {
        var previous = await HandedInAsync($"A-0LDCYC1{(int)role}");
        using var signedIn = await _browser.SignInAsync(role);

        using var answer = await _browser.GetAsync($"/assessments/{previous.Id}/{page}");

        Assert.Equal(expected, answer.StatusCode);
    }

    private async Task<Assessment> HandedInAsync(string id)
    {
        var store = portal.Services.GetRequiredService<IAssessmentStore>();
        Assessment cycle = AssessmentBuilder
            .AnAssessment()
            .WithId(id)
            .OfCountry("XA")
            .WithName($"handed in {id}")
            .Closed();
        await store.StartAsync(
            cycle,
            [AssessmentBuilder.AnAnswer(cycle, "LEG.S.1", 4)],
            AssessmentChange.Started,
            Actors.Coordinator,
            default
        );
        return cycle;
    }
}
