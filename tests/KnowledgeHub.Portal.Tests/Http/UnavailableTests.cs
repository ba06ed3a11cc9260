using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Composition.Monitoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

public sealed class UnavailableTests
{
    private const string NoServer = "Host=127.0.0.1;Port=1;Database=none;Username=none;Timeout=1";

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/practices?q=x", "text/html")]
    [InlineData("/api/v1/practices", "application/problem+json")]
    [InlineData("/feeds/practices.atom", "application/problem+json")]
    public async Task DatabaseDownAtStart_AnyRequest_IsAnsweredPolitely(string path, string type)
    {
        await using var portal = new PortalFactory { ConnectionString = NoServer };

        using var answer = await portal.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.True(answer.Headers.Contains("X-Content-Type-Options"));
    }

    [Fact]
    public async Task DatabaseDownAtStart_Health_SaysLiveButNotReady()
    {
        await using var portal = new PortalFactory { ConnectionString = NoServer };
        var visitor = portal.Visitor();

        using var live = await visitor.GetAsync("/health/live");
        using var ready = await visitor.GetAsync("/health/ready");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable),
            (live.StatusCode, ready.StatusCode)
        );
    }

    [Fact]
    public async Task DatabaseGoesDownLater_WhatIsPublic_IsStillRead()
    {
        await using var portal = await OnLostDatabaseAsync(_ => Task.CompletedTask);
        string[] addresses =
        [
            "/",
            "/practices?q=border",
            "/practices/whole-of-route-approach?lang=ar",
            "/practices/P-0081",
            "/areas",
            "/countries",
            "/themes",
            "/organisations",
            "/editions",
            "/collections",
            "/coverage",
            "/framework",
            "/method",
            "/api/v1/practices?q=border",
            "/api/v1/practices/P-0081",
            "/api/v1/practices/P-0081/similar",
            "/feeds/practices.atom",
        ];

        var visitor = portal.Visitor();
        var refused = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await visitor.GetAsync(address);
            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                refused.Add($"{address}: {answer.StatusCode}");
            }
        }

        Assert.Empty(refused);
        Assert.NotEqual(
            0,
            (await visitor.JsonAsync("/api/v1/practices?q=border")).GetProperty("total").GetInt32()
        );
    }

    [Fact]
    public async Task DatabaseGoesDownLater_PageThatLacksAPart_SaysSoAndIsNotKept()
    {
        await using var portal = await OnLostDatabaseAsync(_ => Task.CompletedTask);
        var visitor = portal.Visitor();
        const string Entry = "/practices/whole-of-route-approach";

        var page = await visitor.GetStringAsync(Entry);
        var list = await visitor.GetStringAsync("/countries");

        Assert.Contains(ErrorStrings.UnavailablePart, page, StringComparison.Ordinal);
        Assert.Contains(ErrorStrings.UnavailablePart, list, StringComparison.Ordinal);
        Assert.Equal(0, portal.Services.GetRequiredService<KeptPages>().Count);
    }

    [Fact]
    public async Task DatabaseGoesDownLater_WhatIsNotKept_IsRefusedAsUnavailable()
    {
        await using var portal = await OnLostDatabaseAsync(_ => Task.CompletedTask);
        var visitor = portal.Visitor();

        using var page = await visitor.GetAsync("/practices/nobody-has-read-it");
        using var api = await visitor.GetAsync("/api/v1/practices/P-9999");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains(
            "css/site.",
            await page.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task DatabaseGoesDownLater_WhoIsSignedIn_ReadsWhatIsPublicAndSavesNothing()
    {
        var client = new HttpClient();
        await using var portal = await OnLostDatabaseAsync(async running =>
            client = await running.Visitor().SignedInAsync(Role.Editor)
        );

        var page = await client.GetStringAsync("/practices/whole-of-route-approach");
        using var own = await client.GetAsync("/account/sessions");
        using var work = await client.GetAsync("/practices/new");
        using var sent = await client.PostAsync("/practices/new", content: null);

        Assert.Contains(ErrorStrings.UnavailableSignIn, page, StringComparison.Ordinal);
        Assert.All(
            [own, work, sent],
            answer =>
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.False(answer.Headers.Contains("Set-Cookie"), "The sign-in is kept.");
            }
        );
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(15, "")]
    [InlineData(34, ", degraded: changes of the database were last read 34 seconds ago")]
    public void LagWords_ByHowLongAgoChangesWereRead_SayIt(int seconds, string words) =>
        Assert.Equal(words, PortalHealth.LagWords(TimeSpan.FromSeconds(seconds)));

    // The portal as it is after its database has gone; what happens before is given.
    private static async Task<PortalFactory> OnLostDatabaseAsync(Func<PortalFactory, Task> before)
    {
        using var cluster = PostgreSqlCluster.Start();
        await cluster.ExecuteAsync("CREATE DATABASE hub");
        var portal = new PortalFactory { ConnectionString = cluster.ConnectionString("hub") };
        await portal.StartedAsync();
        await before(portal);
        return portal;
    }
}
