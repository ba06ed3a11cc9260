using System.Net;
using System.Net.Http.Headers;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Composition.Monitoring;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Monitoring;

public sealed class MonitoringEndpointTests
{
    private const string Token = "a token of the operator";

    [Fact]
    public async Task MetricsAndHealth_WithTheToken_TellWhatTheyCount()
    {
        await using var portal = await new WatchedPortal().StartedAsync();
        using var visitor = portal.Visitor();
        using var found = await visitor.GetAsync("/practices?q=border");

        using var metrics = await AskAsync(visitor, "/metrics", Token);
        using var health = await AskAsync(visitor, "/health/ready", Token);
        var text = await metrics.Content.ReadAsStringAsync();
        var report = await health.ReadJsonAsync();

        Assert.StartsWith(
            "text/plain",
            $"{metrics.Content.Headers.ContentType}",
            StringComparison.Ordinal
        );
        Assert.Contains(
            "knowledgehub_search_duration_seconds_count ",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "http_server_request_duration_seconds_bucket{",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("q=border", text, StringComparison.Ordinal);
        Assert.Equal("ready", report.GetProperty("status").GetString());
        Assert.True(report.GetProperty("database").GetProperty("isReached").GetBoolean());
        Assert.Equal(0, report.GetProperty("feed").GetProperty("lagEntries").GetInt64());
        Assert.True(report.GetProperty("index").GetProperty("entries").GetInt32() > 50);
        Assert.True(report.GetProperty("freeDiskBytes").GetInt64() > 0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another token")]
    public async Task Metrics_ForAnybodyElse_AreNotThereAndHealthIsAWord(string? token)
    {
        await using var portal = await new WatchedPortal().StartedAsync();
        using var visitor = portal.Visitor();

        using var metrics = await AskAsync(visitor, "/metrics", token);
        using var health = await AskAsync(visitor, "/health/ready", token);

        Assert.Equal(HttpStatusCode.NotFound, metrics.StatusCode);
        Assert.Equal("ready", await health.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("127.0.0.1", null, true)]
    [InlineData("::1", null, true)]
    [InlineData("192.0.2.7", null, false)]
    [InlineData(null, null, false)]
    [InlineData("127.0.0.1", "X-Forwarded-For", false)]
    [InlineData("127.0.0.1", "X-Original-For", false)]
    [InlineData("127.0.0.1", "Forwarded", false)]
    [InlineData("127.0.0.1", "Via", false)]
    public void Admits_WithoutAToken_OnlyThisMachineAndNoProxy(
        string? address,
        string? header,
        bool expected
    )
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        if (header is not null)
        {
            context.Request.Headers[header] = "192.0.2.7";
        }

        var gate = new OperatorGate(new PortalSettings { DataFolder = ".", SeedFolder = "." });

        Assert.Equal(expected, gate.Admits(context));
    }

    [Fact]
    public async Task Draining_Begun_ReadinessAndNewCircuitsAreRefusedAndPagesServed()
    {
        await using var portal = await new WatchedPortal().StartedAsync();
        using var visitor = portal.Visitor();
        var draining = portal.Services.GetRequiredService<Draining>();
        var saved = false;
        draining.Add(
            "one",
            async _ =>
            {
                await Task.Yield();
                saved = true;
            }
        );
        draining.Add("stuck", limit => new TaskCompletionSource().Task.WaitAsync(limit));

        await draining.RunAsync();
        using var ready = await visitor.GetAsync("/health/ready");
        using var circuit = await visitor.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);
        using var page = await visitor.GetAsync("/practices");

        Assert.True(saved);
        Assert.Equal("stopping", await ready.Content.ReadAsStringAsync());
        Assert.Equal(
            (
                HttpStatusCode.ServiceUnavailable,
                HttpStatusCode.ServiceUnavailable,
                HttpStatusCode.OK
            ),
            (ready.StatusCode, circuit.StatusCode, page.StatusCode)
        );
        Assert.NotNull(circuit.Headers.RetryAfter);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, string path, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new("application/json"));
        request.Headers.Authorization = token is null
            ? null
            : new AuthenticationHeaderValue("Bearer", token);
        return client.SendAsync(request);
    }

    private sealed class WatchedPortal : PortalFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("KNOWLEDGEHUB_METRICS_TOKEN", Token);
            builder.UseSetting("KNOWLEDGEHUB_DRAIN_SECONDS", "1");
        }
    }
}
