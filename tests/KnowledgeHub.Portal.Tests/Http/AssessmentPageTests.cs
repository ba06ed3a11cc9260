using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The pages of assessments over HTTP: what a role may see, and forms that work without script.</summary>
[Collection(PortalCollection.Name)]
public sealed class AssessmentPageTests(SeededPortal portal)
{
    private const string Unknown = "/assessments/A-NOSUCH99";

    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [DemonstrationAccess.Country, new("TN")],
    };

    [Theory]
    [InlineData("/assessments")]
    [InlineData("/assessments/new")]
    [InlineData("/assessments/A-NOSUCH99")]
    [InlineData("/assessments/A-NOSUCH99/settings")]
    [InlineData("/assessments/A-NOSUCH99/answer/LEG.S.1")]
    public async Task Page_ForAVisitor_AsksToSignIn(string path)
    {
        using var answer = await portal.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(
            "/account/login",
            answer.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task List_WithoutARoleForAssessments_ExplainsAndIsRefused()
    {
        var client = await SignedInAsync(Role.Contributor);

        using var answer = await client.GetAsync("/assessments");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(
            "not linked to an assessment",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task List_OfARespondent_ShowsTheOwnCountryOnly()
    {
        var own = await StartAsync("list of a respondent");
        var foreign = await StartAsync("foreign cycle", "TN");
        var client = await SignedInAsync(Role.Respondent);

        var page = await client.TextAsync("/assessments");

        Assert.Contains($"/assessments/{own.Id}/answer", page, StringComparison.Ordinal);
        Assert.DoesNotContain(foreign.Id.Value, page, StringComparison.Ordinal);
        Assert.DoesNotContain("/assessments/new", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/settings")]
    [InlineData("/answer")]
    [InlineData("/answer/LEG.S.1")]
    public async Task Address_OfAForeignCountry_ReadsLikeOneThatDoesNotExist(string path)
    {
        var foreign = await StartAsync($"foreign {path}", "TN");
        var client = await SignedInAsync(Role.Coordinator);

        using var hidden = await client.GetAsync($"/assessments/{foreign.Id}{path}");
        using var missing = await client.GetAsync(Unknown + path);

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (hidden.StatusCode, missing.StatusCode)
        );
        Assert.DoesNotContain(
            foreign.Name,
            await hidden.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Overview_OfACycle_LinksEachIndicator()
    {
        var cycle = await StartAsync("overview");
        var client = await SignedInAsync(Role.Respondent);

        var page = await client.TextAsync($"/assessments/{cycle.Id}");

        Assert.Contains($"/assessments/{cycle.Id}/answer/LEG.S.1", page, StringComparison.Ordinal);
        Assert.Contains($"/assessments/{cycle.Id}/answer/INF.N.3", page, StringComparison.Ordinal);
        Assert.Contains($"/assessments/{cycle.Id}/result", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_UnknownIndicator_IsNotFound()
    {
        var cycle = await StartAsync("unknown indicator");
        var client = await SignedInAsync(Role.Respondent);

        using var answer = await client.GetAsync($"/assessments/{cycle.Id}/answer/LEG.S.77");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Answer_OfAnAdvisor_IsReadOnlyWithTheReason()
    {
        var cycle = await StartAsync("read by an advisor");
        await portal.ConsentAsync(SampleConsent.ForAdvisors(cycle));
        var client = await SignedInAsync(Role.Advisor);

        var page = await client.TextAsync($"/assessments/{cycle.Id}/answer/LEG.S.1");

        Assert.Contains(
            "You may read these answers, not change them.",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("name=\"choice\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Drawn_IsLightAndCarriesNoHeavyStyle()
    {
        var cycle = await StartAsync("weight");
        var client = await SignedInAsync(Role.Respondent);

        var page = await client.TextAsync($"/assessments/{cycle.Id}/answer/LEG.S.1");

        Assert.DoesNotContain("Radzen", page, StringComparison.Ordinal);
        Assert.True(page.Length < 60_000, $"{page.Length} characters");
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        using var answer = await client.SignInAsync(role);
        return client;
    }

    private async Task<Assessment> StartAsync(string name, string country = "XA")
    {
        var outcome = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(
                _coordinator,
                new(country),
                new(name, new(2025, 1, 31), new() { BorderTypes = ["land"] }),
                CancellationToken.None
            );
        return Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
    }
}
