using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>People of an assessment by plain forms: invitations, what a new person sees, and the way to an approval.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class TeamPageTests(SeededPortal portal)
{
    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [DemonstrationAccess.Country],
    };

    [Fact]
    public async Task Join_WithANewAccount_AnswersForTheAgencyAndForNoOther()
    {
        var cycle = await StartAsync("joined over HTTP", "customs", "migration");
        var link = await InviteAsync(cycle, Role.Respondent, "customs");
        using var newcomer = portal.Visitor();

        using var joined = await JoinAsync(newcomer, link, "customs@join.example");
        await StepAsync(cycle, AssessmentStatus.Scoring);
        using var own = await newcomer.GetAsync($"/assessments/{cycle.Id}/as/customs");
        using var other = await newcomer.GetAsync($"/assessments/{cycle.Id}/as/migration");

        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task Join_UsedUnknownOrRevoked_LooksTheSame()
    {
        var cycle = await StartAsync("used once", "customs");
        var link = await InviteAsync(cycle, Role.Approver, string.Empty);
        using var first = await JoinAsync(portal.Visitor(), link, "approver@join.example");

        using var used = await portal.Visitor().GetAsync(link);
        using var unknown = await portal.Visitor().GetAsync("/join/no-such-secret");

        Assert.Equal(HttpStatusCode.NotFound, used.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(await HeadingAsync(unknown), await HeadingAsync(used));
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Approver)]
    public async Task Team_ForThoseWhoDoNotRunTheCycle_IsNotThere(Role role)
    {
        var cycle = await StartAsync($"team of {role}", "customs");
        using var client = portal.Visitor();
        using var signedIn = await client.SignInAsync(role);

        using var answer = await client.GetAsync($"/assessments/{cycle.Id}/team");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Workshop_VotesAndLevel_AreStoredAndTheNextIndicatorIsShown()
    {
        var cycle = await StartAsync("a workshop");
        using var client = await CoordinatorAsync();

        using var answer = await client.SubmitAsync(
            $"/assessments/{cycle.Id}/workshop/LEG.S.1",
            "workshop",
            ("Form.Version", "0"),
            ("Form.Choice", "3"),
            ("Form.Two", "4"),
            ("Form.Three", "7"),
            ("Form.Rationale", "Most posts apply it.")
        );
        var stored = await portal.StoredAsync(cycle);

        Assert.EndsWith(
            "/workshop/LEG.S.2?saved=true",
            $"{answer.Headers.Location}",
            StringComparison.Ordinal
        );
        Assert.Equal((AnswerState.Scored, 3), (stored?.Content.State, stored?.Content.Level));
        Assert.Equal("0 4 7 0 0", stored?.Content.Votes?.ToString());
    }

    [Theory]
    [InlineData("levels")]
    [InlineData("signature")]
    [InlineData("stage")]
    [InlineData("team")]
    [InlineData("workshop")]
    public async Task Pages_OfAnAssessmentThatIsNotThere_AreNotFound(string page)
    {
        using var client = await CoordinatorAsync();

        using var answer = await client.GetAsync($"/assessments/A-NOTHERE/{page}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpClient> CoordinatorAsync()
    {
        var client = portal.Visitor();
        using var signedIn = await client.SignInAsync(Role.Coordinator);
        return client;
    }

    private async Task<string> InviteAsync(Assessment cycle, Role role, string agency)
    {
        using var client = await CoordinatorAsync();
        using var answer = await client.SubmitAsync(
            $"/assessments/{cycle.Id}/team",
            "invite",
            ("Form.Role", role is Role.Approver ? "approver" : "respondent"),
            ("Form.Agency", agency),
            ("Form.Addressee", "Head of unit"),
            ("Form.Days", "7")
        );
        return Link().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
    }

    private static Task<HttpResponseMessage> JoinAsync(
        HttpClient client,
        string link,
        string email
    ) =>
        client.SubmitAsync(
            link,
            "create",
            ("Form.Name", "New Person"),
            ("Form.Email", email),
            ("Form.Password", "four herons over the quay")
        );

    private async Task StepAsync(Assessment cycle, AssessmentStatus stage) =>
        Assert.IsType<Outcome<Assessment>.Done>(
            await portal
                .Services.GetRequiredService<RunStages>()
                .StepAsync(_coordinator, cycle.Id.Value, cycle.Version, new(stage), default)
        );

    private async Task<Assessment> StartAsync(string name, params string[] agencies)
    {
        var plan = new CyclePlan(name, new(2025, 1, 31), new() { BorderTypes = ["land"] })
        {
            Agencies = [.. agencies.Select(code => new ParticipatingAgency { Code = code })],
        };
        var outcome = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(_coordinator, DemonstrationAccess.Country, plan, default);
        return Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
    }

    private static async Task<string> HeadingAsync(HttpResponseMessage answer) =>
        Heading().Match(await answer.Content.ReadAsStringAsync()).Value;

    [GeneratedRegex("(/join/[A-Za-z0-9_-]{43})")]
    private static partial Regex Link();

    [GeneratedRegex("<h1.*?</h1>")]
    private static partial Regex Heading();
}
