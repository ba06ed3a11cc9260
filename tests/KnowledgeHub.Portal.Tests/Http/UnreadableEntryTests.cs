using KnowledgeHub.Core.Access;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Composition.Monitoring;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>An entry as a newer version of the portal might have written it.</summary>
public sealed class UnreadableEntryTests
{
    private const string Entry = "P-0081";
    private const string Degraded = "ready, degraded: 1 entries cannot be read";
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Portal_EntryThatCannotBeRead_GoesOnWithoutItAndSaysSo()
    {
        await using var portal = await new PortalFactory().StartedAsync();
        var visitor = portal.Visitor();
        var before = await TotalAsync(visitor);

        await MakeUnreadableAsync(portal);
        await WaitUntilAsync(portal, Degraded);
        var followed = await TotalAsync(visitor);
        await portal.Services.GetRequiredService<IndexFollower>().RebuildAsync(default);

        Assert.Equal((before - 1, before - 1), (followed, await TotalAsync(visitor)));
        Assert.Equal(Degraded, await visitor.TextAsync("/health/ready"));
        using var list = await visitor.GetAsync("/practices?pageSize=100");
        Assert.True(list.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.Editor, false)]
    public async Task Account_EntryThatCannotBeRead_IsNamedToAdministrators(Role role, bool isNamed)
    {
        await using var portal = await new PortalFactory().StartedAsync();
        await MakeUnreadableAsync(portal);
        await WaitUntilAsync(portal, Degraded);
        var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(role);

        var page = await browser.GetStringAsync("/account");

        Assert.Equal(isNamed, page.Contains(Entry, StringComparison.Ordinal));
    }

    private static async Task<int> TotalAsync(HttpClient client) =>
        (await client.JsonAsync("/api/v1/practices")).GetProperty("total").GetInt32();

    private static async Task MakeUnreadableAsync(PortalFactory portal)
    {
        var contexts = portal.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        await context.Database.ExecuteSqlAsync(
            $$"""
            UPDATE "Practices" SET "Body" = '{"schema":2}', "Version" = 99 WHERE "Id" = {{Entry}};
            INSERT INTO "ChangeFeed" ("Kind", "AggregateId", "Version", "AtUtc")
                VALUES ('practice', {{Entry}}, 99, {{TimeProvider.System.GetUtcNow().UtcDateTime}});
            """
        );
    }

    private static async Task WaitUntilAsync(PortalFactory portal, string health)
    {
        var node = portal.Services.GetRequiredService<PortalHealth>();
        using var limit = new CancellationTokenSource(_limit);
        while (node.Words != health)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
