using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What a person may do is what the account may do at that moment, not when the page was opened.</summary>
[Collection(PortalCollection.Name)]
public sealed class CurrentRightsTests(SeededPortal portal)
{
    private const string Password = "four herons over the quay";

    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [DemonstrationAccess.Country],
    };

    [Fact]
    public async Task OpenPage_MemberIsRemoved_NextSaveIsRefused()
    {
        var cycle = await StartAsync("a member leaves");
        var ana = await AccountAsync();
        var teams = portal.Services.GetRequiredService<ManageTeam>();
        await JoinAsync(teams, cycle, ana.Id);
        await using var page = await portal.OpenPageAsync(ana.Id);

        var before = await SaveAsync(page, cycle, 0);
        await teams.RemoveAsync(_coordinator, cycle.Id.Value, ana.Id, default);
        var after = await SaveAsync(page, cycle, 1);

        Assert.IsNotType<Outcome<Answer>.NotFound>(before);
        Assert.IsType<Outcome<Answer>.NotFound>(after);
        Assert.Empty((await ActorAsync(page)).Countries);
    }

    [Fact]
    public async Task OpenPage_SessionEndsElsewhere_IsNobodysAtTheNextAction()
    {
        var ana = await AccountAsync();
        await using var page = await portal.OpenPageAsync(ana.Id);
        var before = await ActorAsync(page);

        await portal
            .Services.GetRequiredService<ISessionStore>()
            .EndAsync(ana.Id, new(), DateTime.UtcNow, default);

        Assert.Equal(ana.Id, before.Id);
        Assert.True((await ActorAsync(page)).IsAnonymous);
    }

    [Fact]
    public async Task Browser_RightsChange_GoesOnWithTheNewOnesAndIsNotSignedOut()
    {
        var ana = await AccountAsync();
        var cycle = await StartAsync("a country comes");
        var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(ana.Email, Password);
        using var before = await browser.GetAsync($"/assessments/{cycle.Id}");

        await portal.WithGrantsAsync(grants =>
            grants.ReplaceAsync(ana.Id, [DemonstrationAccess.Country], default)
        );
        using var after = await browser.GetAsync($"/assessments/{cycle.Id}");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    private async Task<(string Id, string Email)> AccountAsync()
    {
        var email = $"{Guid.NewGuid():N}@rights.example";
        var id = await portal.AccountAsync(
            new(email, "Ana", Password, [Role.Respondent], IsDemonstration: false)
        );
        return (id, email);
    }

    private async Task<Assessment> StartAsync(string name)
    {
        var plan = new CyclePlan(name, new(2025, 1, 31), new() { BorderTypes = ["land"] })
        {
            Agencies = [new ParticipatingAgency { Code = "customs" }],
        };
        var outcome = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(_coordinator, DemonstrationAccess.Country, plan, default);
        return Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
    }

    private async Task JoinAsync(ManageTeam teams, Assessment cycle, string accountId)
    {
        var invited = await teams.InviteAsync(
            _coordinator,
            cycle.Id.Value,
            new(Role.Respondent, "customs", "Ana", 7, string.Empty),
            default
        );
        var secret = Assert.IsType<Outcome<NewInvitation>.Done>(invited).Value.Secret;
        var joined = await portal
            .Services.GetRequiredService<JoinTeam>()
            .AcceptAsync(new(accountId, "Ana", []), secret, default);
        Assert.IsType<Outcome<AssessmentId>.Done>(joined);
    }

    private static Task<Actor> ActorAsync(AsyncServiceScope page) =>
        page.ServiceProvider.GetRequiredService<ICurrentActor>().GetAsync();

    private static async Task<Outcome<Answer>> SaveAsync(
        AsyncServiceScope page,
        Assessment cycle,
        int basedOn
    ) =>
        await page
            .ServiceProvider.GetRequiredService<AnswerIndicator>()
            .SaveAsync(
                await ActorAsync(page),
                cycle.Id.Value,
                new("LEG.S.1", "customs"),
                basedOn,
                AnswerContent.Blank with
                {
                    State = AnswerState.Scored,
                    Level = 3,
                },
                default
            );
}
