using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>A restored copy harms nobody: no link, token or job works until an administrator confirms it.</summary>
public sealed partial class SafeModeTests
{
    private const string Banner = "class=\"notice warning safe-mode\"";
    private const string Open = "/api/v1/assessments";
    private static readonly CancellationToken _none = CancellationToken.None;

    [Fact]
    public async Task Restored_UntilConfirmed_NothingActsOutwards()
    {
        await using var portal = await new PortalFactory().StartedAsync();
        var link = await InviteAsync(portal);
        var password = await InviteAccountAsync(portal);
        var token = await portal.TokenAsync(
            await portal.DemonstrationIdAsync(Role.Coordinator),
            [AccessScope.AssessmentsRead]
        );
        var before = await LookAsync(portal, (link, password), token);

        await RestoredAsync(portal);
        var held = await LookAsync(portal, (link, password), token);
        using var confirmed = await ConfirmAsync(portal, Role.Administrator);
        var after = await LookAsync(portal, (link, password), token);

        Assert.Equal(
            new Look(HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, true, false, "ready"),
            before
        );
        Assert.Equal(
            new(
                HttpStatusCode.NotFound,
                HttpStatusCode.NotFound,
                HttpStatusCode.Unauthorized,
                false,
                true,
                "ready, safe mode: restored from a backup and not confirmed"
            ),
            held
        );
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Operation_ForOthers_IsNotThereAndConfirmsNothing()
    {
        await using var portal = await new PortalFactory().StartedAsync();
        await RestoredAsync(portal);
        using var editor = portal.Visitor();
        using var signedIn = await editor.SignInAsync(Role.Editor);

        using var page = await editor.GetAsync("/operation");
        using var posted = await editor.PostFormAsync(
            "/account",
            "/operation",
            ("_handler", "confirm-restore")
        );

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.NotEqual(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.True(await portal.Services.GetRequiredService<ISafeMode>().IsOnAsync(_none));
    }

    /// <summary>What works at a moment.</summary>
    private sealed record Look(
        HttpStatusCode Invitation,
        HttpStatusCode Password,
        HttpStatusCode Token,
        bool JobRuns,
        bool HasBanner,
        string Health
    );

    private static async Task<Look> LookAsync(
        PortalFactory portal,
        (string Team, string Password) links,
        string token
    )
    {
        using var visitor = portal.Visitor();
        using var invitation = await visitor.GetAsync(links.Team);
        using var password = await visitor.GetAsync(links.Password);
        using var api = await visitor.GetAsync(Open, token);
        var hasRun = await portal
            .Services.GetRequiredService<JobRounds>()
            .RunOutwardAsync("test", _ => Task.CompletedTask, _none);
        return new(
            invitation.StatusCode,
            password.StatusCode,
            api.StatusCode,
            hasRun,
            (await visitor.GetStringAsync("/")).Contains(Banner, StringComparison.Ordinal),
            await visitor.GetStringAsync("/health/ready")
        );
    }

    private static async Task<HttpResponseMessage> ConfirmAsync(PortalFactory portal, Role role)
    {
        using var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(role);
        return await browser.SubmitAsync("/operation", "confirm-restore");
    }

    private static async Task<string> InviteAsync(PortalFactory portal)
    {
        var plan = new CyclePlan(
            "before a restore",
            new(2025, 1, 31),
            new() { BorderTypes = ["land"] }
        )
        {
            Agencies = [new() { Code = "customs" }],
        };
        var coordinator = Actors.Coordinator with { Countries = [DemonstrationAccess.Country] };
        var started = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(coordinator, DemonstrationAccess.Country, plan, _none);
        var cycle = Assert.IsType<Outcome<Assessment>.Done>(started).Value;
        using var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(Role.Coordinator);
        using var answer = await browser.SubmitAsync(
            $"/assessments/{cycle.Id}/team",
            "invite",
            ("Form.Role", "respondent"),
            ("Form.Agency", "customs"),
            ("Form.Addressee", "Head of unit"),
            ("Form.Days", "7")
        );
        return Link().Match(await answer.Content.ReadAsStringAsync()).Value;
    }

    private static async Task<string> InviteAccountAsync(PortalFactory portal)
    {
        using var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(Role.Administrator);
        using var answer = await browser.SubmitAsync(
            "/administration/accounts/new",
            "invite",
            ("Form.Email", "mira@x.example"),
            ("Form.Name", "Mira Holm"),
            ("Form.Roles", "editor")
        );
        return ChooseLink().Match(await answer.Content.ReadAsStringAsync()).Value;
    }

    // As a restore leaves it. The follower reads it with the next rebuild, as it does at a start.
    private static async Task RestoredAsync(PortalFactory portal)
    {
        var contexts = portal.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using (var context = await contexts.CreateDbContextAsync())
        {
            context.Add(InstallationState.Restored(null, DateTime.UnixEpoch, DateTime.UnixEpoch));
            await context.SaveChangesAsync();
        }

        await portal.Services.GetRequiredService<IndexFollower>().RebuildAsync(_none);
    }

    [GeneratedRegex("/join/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("/account/choose/[A-Za-z0-9_-]{43}")]
    private static partial Regex ChooseLink();
}
