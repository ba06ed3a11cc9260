using System.Net;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Databases;

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
    public async Task DatabaseGoesDownLater_PagesAndApi_SayIt()
    {
        using var cluster = PostgreSqlCluster.Start();
        await cluster.ExecuteAsync("CREATE DATABASE hub");
        await using var portal = new PortalFactory
        {
            ConnectionString = cluster.ConnectionString("hub"),
        };
        await portal.StartedAsync();
        var visitor = portal.Visitor();
        using var before = await visitor.GetAsync("/practices/joint-mobile-team");
        cluster.Dispose();

        using var kept = await visitor.GetAsync("/practices/joint-mobile-team");
        using var page = await visitor.GetAsync("/practices/whole-of-route-approach");
        using var api = await visitor.GetAsync("/api/v1/practices/P-0081");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, kept.StatusCode));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains(
            "css/site.",
            await page.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
    }
}
