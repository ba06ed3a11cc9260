using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class PartnershipPageTests(SeededPortal portal)
{
    /// <summary>The pages, and the roles that they open to.</summary>
    public static TheoryData<string, Role, HttpStatusCode> Roles { get; } =
        new()
        {
            { "/compare/peers?indicator=LEG.S.1", Role.Advisor, HttpStatusCode.OK },
            { "/compare/peers?cell=LEG.S", Role.Coordinator, HttpStatusCode.OK },
            { "/compare/peers", Role.Respondent, HttpStatusCode.OK },
            { "/compare/peers", Role.Editor, HttpStatusCode.Forbidden },
            { "/compare/peers?indicator=LEG.S.1", Role.Administrator, HttpStatusCode.Forbidden },
            { "/compare/peers?indicator=nonsense", Role.Advisor, HttpStatusCode.NotFound },
            { "/compare/needs", Role.Advisor, HttpStatusCode.OK },
            { "/compare/needs", Role.Approver, HttpStatusCode.OK },
            { "/compare/needs", Role.Editor, HttpStatusCode.Forbidden },
            { "/compare/needs?region=nowhere", Role.Advisor, HttpStatusCode.NotFound },
            { "/portfolio", Role.Advisor, HttpStatusCode.OK },
            { "/portfolio", Role.Coordinator, HttpStatusCode.Forbidden },
            { "/portfolio", Role.Administrator, HttpStatusCode.Forbidden },
        };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Page_EachRole_IsAnsweredByThePolicy(
        string path,
        Role role,
        HttpStatusCode expected
    )
    {
        using var client = await SignedInAsync(role);

        using var answer = await client.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/compare/peers")]
    [InlineData("/compare/needs")]
    [InlineData("/portfolio")]
    public async Task Page_ReadByAVisitor_AsksToSignIn(string path)
    {
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("scores@public answers@public", true)]
    [InlineData("scores@public", false)]
    [InlineData("scores@advisor answers@advisor", false)]
    [InlineData("scores@anonymous-pool answers@anonymous-pool", false)]
    public async Task Peers_ForeignCountry_IsNamedByItsConsentOnly(string grants, bool isNamed)
    {
        var cycle = await ShareAsync("GM", grants);
        using var advisor = await SignedInAsync(Role.Advisor);

        var page = await advisor.TextAsync("/compare/peers?indicator=LEG.S.1");

        Assert.Equal(
            isNamed,
            page.Contains($"/assessments/{cycle.Id}/result", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("LEG.S.1")]
    [InlineData("INF.N.3")]
    public async Task Peers_Topic_CostsTheSameNumberOfQueries(string indicator)
    {
        using var advisor = await SignedInAsync(Role.Advisor);
        var path = $"/compare/peers?indicator={indicator}";
        await advisor.TextAsync(path);
        var before = portal.Commands.CountOf(path);

        await advisor.TextAsync(path);

        Assert.InRange(portal.Commands.CountOf(path) - before, 1, 12);
    }

    [Fact]
    public async Task Portfolio_Advisor_SeesInventedCountriesAndNothingOfForeignOnes()
    {
        await ShareAsync("GM", "scores@public answers@public");
        using var advisor = await SignedInAsync(Role.Advisor);

        var page = await advisor.TextAsync("/portfolio");

        Assert.Contains("Arvania", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Gambia", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portfolio_Filter_StandsInTheAddress()
    {
        using var advisor = await SignedInAsync(Role.Advisor);

        var page = await advisor.TextAsync("/portfolio?consent=revoked&stalled=1");

        Assert.Contains("<option value=\"revoked\" selected", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Arvania", page, StringComparison.Ordinal);
    }

    private async Task<Assessment> ShareAsync(string country, string grants)
    {
        Assessment cycle = AssessmentBuilder
            .AnAssessment()
            .WithId($"A-PEER{country}")
            .OfCountry(country);
        await portal
            .Services.GetRequiredService<IAssessmentStore>()
            .StartAsync(
                cycle,
                [AssessmentBuilder.AnAnswer(cycle, "LEG.S.1", 5)],
                AssessmentChange.Started,
                Actor.System,
                default
            );
        var consents = portal.Services.GetRequiredService<IConsentStore>();
        var before = await consents.FindAsync(cycle.Id, default);
        var sheet = SampleConsent.AConsent(cycle, [.. SampleConsent.Grants(grants)]);
        await consents.SaveAsync(
            sheet with
            {
                Version = (before?.Version ?? 0) + 1,
            },
            ConsentChange.Given,
            Actor.System,
            default
        );
        return cycle;
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        using var answer = await client.SignInAsync(role);
        return client;
    }
}
