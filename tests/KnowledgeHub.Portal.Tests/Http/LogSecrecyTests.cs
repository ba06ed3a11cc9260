using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Promise P5: what people type and who they are stands in no log line, no trace and no metric.</summary>
public sealed class LogSecrecyTests : IDisposable
{
    private const string Canary = "kanarienvogel";
    private readonly ConcurrentQueue<string> _traces = new();
    private readonly ConcurrentQueue<string> _metrics = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public LogSecrecyTests()
    {
        _activities = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
                _traces.Enqueue(
                    $"{activity.DisplayName} {string.Join("; ", activity.TagObjects)} {string.Join("; ", activity.Baggage)}"
                ),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
            listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>(Note);
        _meters.SetMeasurementEventCallback<int>(Note);
        _meters.SetMeasurementEventCallback<double>(Note);
        _meters.Start();
    }

    [Fact]
    public async Task Pages_WithCanariesInEveryField_LeaveNoneInLogsTracesAndMetrics()
    {
        using var logs = new RecordedLogs();
        await using var portal = new LoggedPortal(logs) { SeedsAnew = true };
        await portal.StartedAsync();

        await ReadAsync(portal);
        await WriteAsync(portal);
        await AnswerAsync(portal);
        await ProvokeAsync(portal);

        Assert.True(logs.Lines.Count > 10);
        Assert.NotEmpty(_traces);
        Assert.NotEmpty(_metrics);
        Assert.DoesNotContain(logs.Lines, HasCanary);
        Assert.DoesNotContain(_traces, HasCanary);
        Assert.DoesNotContain(_metrics, HasCanary);
        Assert.False(
            portal.Services.GetRequiredService<IOptions<CircuitOptions>>().Value.DetailedErrors
        );
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static bool HasCanary(string line) =>
        line.Contains(Canary, StringComparison.OrdinalIgnoreCase)
        || line.Contains(CanaryCountries.Canary, StringComparison.OrdinalIgnoreCase);

    private static async Task ReadAsync(PortalFactory portal)
    {
        var visitor = portal.Visitor();
        foreach (
            var path in new[]
            {
                $"/practices?q={Canary}",
                $"/practices/{Canary}",
                $"/api/v1/practices?q={Canary}&lang={Canary}&page={Canary}",
                $"/api/v1/practices/suggest?q={Canary}",
                $"/join/{Canary}",
                $"/account/choose/{Canary}",
                $"/account/email/{Canary}",
                $"/{Canary}",
            }
        )
        {
            using var answer = await visitor.GetAsync(path);
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        }
    }

    private static async Task WriteAsync(PortalFactory portal)
    {
        using var refused = await portal
            .Visitor()
            .SignInAsync($"{Canary}@example.org", $"{Canary} and a long secret");
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using var forgotten = await portal
            .Visitor()
            .SubmitAsync("/account/forgot", "forgot", ("Form.Email", $"{Canary}@example.org"));
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        using var invited = await administrator.SubmitAsync(
            "/administration/accounts/new",
            "invite",
            ("Form.Email", $"{Canary}@example.org"),
            ("Form.Name", $"{Canary} Holm"),
            ("Form.Roles", "editor"),
            ("Form.Countries", "")
        );
        Assert.True(invited.IsSuccessStatusCode);
        using var again = await administrator.SubmitAsync(
            "/administration/accounts/new",
            "invite",
            ("Form.Email", $"{Canary}@example.org"),
            ("Form.Name", $"{Canary} Holm"),
            ("Form.Countries", Canary)
        );
        var list = await administrator.GetStringAsync("/administration/accounts");
        Assert.Contains(Canary, list, StringComparison.Ordinal);
        var contributor = await portal.Visitor().SignedInAsync(Role.Contributor);
        using var token = await contributor.SubmitAsync(
            "/account/tokens",
            "token",
            ("Form.Name", $"{Canary} program"),
            ("Form.Scopes", "assessments-read"),
            ("Form.Days", "30")
        );
        Assert.Contains(
            Canary,
            await contributor.GetStringAsync("/account/tokens"),
            StringComparison.Ordinal
        );
    }

    // Answers, evidence, remarks and consent of countries, stored, read as pages, saved and refused.
    private static async Task AnswerAsync(PortalFactory portal)
    {
        await CanaryCountries.PlantAsync(portal);
        var coordinator = await portal.Visitor().SignedInAsync(Role.Coordinator);
        var seen = new List<string>();
        foreach (
            var page in new[]
            {
                $"assessments/{CanaryCountries.Cycle("XA")}",
                $"assessments/{CanaryCountries.Cycle("XA")}/answer/LEG.S.1",
                $"assessments/{CanaryCountries.Cycle("XA")}/consent",
                $"assessments/{CanaryCountries.Cycle("XA")}/discussion/LEG.S.1",
                $"assessments/{CanaryCountries.Cycle("XA")}/report.docx",
                $"countries/XA/evidence/{CanaryCountries.Item("XA")}",
                $"countries/XB/evidence/{CanaryCountries.Item("XB")}",
            }
        )
        {
            using var answer = await coordinator.GetAsync($"/{page}");
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
            seen.Add(await answer.Content.ReadAsStringAsync());
        }

        Assert.Contains(seen, HasCanary);
        var cycle = await portal.CycleAsync();
        var program = await portal.CallerAsync(Role.Coordinator);
        var path = $"/api/v1/assessments/{cycle.Id}/answers/LEG.S.1";
        var body = new
        {
            basedOn = 0,
            state = "scored",
            level = 3,
            comment = $"{Canary} is short of staff",
        };
        using var saved = await program.PutAsync(path, body);
        using var stale = await program.PutAsync(path, body);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
    }

    private static async Task ProvokeAsync(PortalFactory portal)
    {
        var program = portal.Visitor();
        program.DefaultRequestHeaders.Authorization = new("Bearer", $"khp_{Canary}");
        using var unknown = await program.GetAsync("/api/v1/assessments");
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        var owner = await portal.Visitor().SignedInAsync(Role.Coordinator);
        using var bearer = portal.Visitor();
        bearer.DefaultRequestHeaders.Authorization = new("Bearer", await owner.TokenAsync());
        using var malformed = await bearer.PostAsync(
            "/api/v1/assessments/none/stage",
            new StringContent($"{{ \"{Canary}", null, "application/json")
        );
        Assert.False(malformed.IsSuccessStatusCode);
        using var forged = await portal
            .Visitor()
            .PostAsJsonAsync("/account/login", new { Email = Canary });
        Assert.False(forged.IsSuccessStatusCode);
        using var unsigned = await owner.PostAsync(
            "/account/tokens",
            new FormUrlEncodedContent([new("_handler", "token"), new("Form.Name", Canary)])
        );
        Assert.Equal(HttpStatusCode.BadRequest, unsigned.StatusCode);
    }

    private void Note<T>(
        Instrument instrument,
        T measurement,
        ReadOnlySpan<KeyValuePair<string, object?>> tags,
        object? state
    ) => _metrics.Enqueue($"{instrument.Name} {string.Join("; ", tags.ToArray())}");

    private sealed class LoggedPortal(RecordedLogs logs) : PortalFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            // What an operator gets: the levels of appsettings.json.
            builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Information));
            builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(logs));
        }
    }
}
