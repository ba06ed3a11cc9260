using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Composition.Monitoring;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Monitoring;

public sealed partial class MonitoringEndpointTests
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
        Assert.False(report.GetProperty("mail").GetProperty("isOn").GetBoolean());
        Assert.True(report.GetProperty("audit").GetProperty("lagSeconds").GetDouble() >= 0);
        Assert.Equal(
            JsonValueKind.Null,
            report.GetProperty("audit").GetProperty("problem").ValueKind
        );
        Assert.False(report.GetProperty("audit").GetProperty("isAnchored").GetBoolean());
    }

    [Fact]
    public async Task Health_MessageThatIsDue_IsCountedWithItsAge()
    {
        await using var portal = await new WatchedPortal().StartedAsync();
        using var visitor = portal.Visitor();
        using var none = await AskAsync(visitor, "/health/ready", Token);
        var written = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);
        await portal
            .Services.GetRequiredService<StoreAccess>()
            .WriteAsync(
                context =>
                {
                    context.Add(LinkRules.Notice("mira@x.example", ("s", "b"), written));
                    return context.SaveChangesAsync();
                },
                default
            );

        using var one = await AskAsync(visitor, "/health/ready", Token);

        var before = (await none.ReadJsonAsync()).GetProperty("mail");
        var after = (await one.ReadJsonAsync()).GetProperty("mail");
        Assert.Equal(0, before.GetProperty("waiting").GetInt32());
        Assert.Equal(JsonValueKind.Null, before.GetProperty("oldestSeconds").ValueKind);
        Assert.Equal(1, after.GetProperty("waiting").GetInt32());
        Assert.True(after.GetProperty("oldestSeconds").GetDouble() >= 3600);
    }

    [Fact]
    public async Task Metrics_OfThePortal_AreThoseThatTheOperatorsGuideNames()
    {
        var guide = Guide();
        await using var portal = await new WatchedPortal().StartedAsync();
        using var visitor = portal.Visitor();
        using var found = await visitor.GetAsync("/practices?q=border");
        PortalMeter.Saved(Stopwatch.GetTimestamp());
        PortalMeter.Refused("stale");
        PortalMeter.JobRound("test", "done");
        PortalMeter.KeptPage(isKept: true);
        PortalMeter.CircuitRefused("person");

        var exported = Own().Matches(await SealedAsync(visitor));
        Assert.Equal(
            Named().Matches(guide).Select(name => name.Groups[1].Value).Distinct().Order(),
            exported.Select(name => name.Groups[1].Value).Distinct().Order()
        );
    }

    // The first seals come a moment after the start.
    private static async Task<string> SealedAsync(HttpClient visitor)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var metrics = await AskAsync(visitor, "/metrics", Token);
            var text = await metrics.Content.ReadAsStringAsync(limit.Token);
            if (text.Contains("audit_sealed_events_total", StringComparison.Ordinal))
            {
                return text;
            }
        }
    }

    private static string Guide()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeHub.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("No solution.");
        }

        return File.ReadAllText(Path.Combine(folder, "docs", "operations.md"));
    }

    [GeneratedRegex("^# TYPE (knowledgehub_[a-z_]+) ", RegexOptions.Multiline)]
    private static partial Regex Own();

    [GeneratedRegex("`(knowledgehub_[a-z_]+)`")]
    private static partial Regex Named();

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
