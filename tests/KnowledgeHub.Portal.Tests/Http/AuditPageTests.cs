using System.Net;
using System.Text.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What an administrator reads and takes away of the audit trail.</summary>
[Collection(PortalCollection.Name)]
public sealed class AuditPageTests(SeededPortal portal)
{
    private const string Page = "/administration/audit";
    private const string Chain = Page + "/chain.jsonl";
    private const string Table = Page + "/events.csv";

    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Advisor)]
    public async Task Page_ReadByAnybodyElse_IsRefused(Role role)
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var page = await _browser.GetAsync(Page);
        using var chain = await _browser.GetAsync(Chain);
        using var table = await _browser.GetAsync(Table);

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.DoesNotContain(
            "assessment.started",
            await page.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, chain.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, table.StatusCode);
    }

    [Fact]
    public async Task Page_Filtered_ShowsThoseAlone()
    {
        using var signedIn = await _browser.SignInAsync(Role.Administrator);

        var answers = await _browser.TextAsync($"{Page}?kind=answer&country=XA");
        var none = await _browser.TextAsync($"{Page}?kind=nothing-of-the-kind");

        Assert.Contains("answer.", answers, StringComparison.Ordinal);
        Assert.DoesNotContain("practice.", answers, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_Filtered_HoldsThoseAlone()
    {
        using var signedIn = await _browser.SignInAsync(Role.Administrator);

        var lines = (await _browser.TextAsync($"{Table}?kind=assessment&country=XC"))
            .Trim()
            .Split("\r\n");

        Assert.Contains(
            "id,time,country,actor,name,action,kind,aggregate,version,sealed",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.True(lines.Length > 1);
        Assert.All(lines[1..], line => Assert.Contains(",XC,", line, StringComparison.Ordinal));
    }

    // A third party has this file and docs/audit.md, and nothing else.
    [Fact]
    public async Task Chain_Taken_CanBeComputedAgain()
    {
        await portal.Services.GetRequiredService<AuditSealer>().SealAsync(CancellationToken.None);
        using var signedIn = await _browser.SignInAsync(Role.Administrator);

        var lines = (await _browser.TextAsync(Chain)).Trim().Split('\n');

        var previous = string.Empty;
        var seals = 0;
        var segment = new AuditSegment();
        foreach (var line in lines.Select(line => JsonDocument.Parse(line).RootElement))
        {
            if (line.GetProperty("type").GetString() == "event")
            {
                segment.Add(Event(line));
                continue;
            }

            var hash = line.GetProperty("hash").GetString() ?? string.Empty;
            Assert.Equal(segment.HashUnder(Seal(line), previous), hash);
            (previous, segment, seals) = (hash, new(), seals + 1);
        }

        Assert.True(seals > 1);
        Assert.DoesNotContain(lines, line => line.Contains("\"marks\":", StringComparison.Ordinal));
    }

    private static AuditRecord Event(JsonElement line) =>
        new()
        {
            Id = line.GetProperty("id").GetInt64(),
            AtUtc = line.GetProperty("time").GetDateTime().ToUniversalTime(),
            Country = line.GetProperty("country").GetString() is { } code
                ? new CountryCode(code)
                : null,
            ActorId = line.GetProperty("actor").GetString() ?? string.Empty,
            Action = line.GetProperty("action").GetString() ?? string.Empty,
            Kind = line.GetProperty("kind").GetString() ?? string.Empty,
            AggregateId = line.GetProperty("aggregate").GetString() ?? string.Empty,
            Version = line.GetProperty("version").GetInt32(),
        };

    private static AuditSeal Seal(JsonElement line) =>
        new()
        {
            Number = line.GetProperty("number").GetInt64(),
            AtUtc = line.GetProperty("time").GetDateTime().ToUniversalTime(),
            LastEventId = line.GetProperty("lastEvent").GetInt64(),
            Events = line.GetProperty("events").GetInt32(),
            Hash = string.Empty,
            Marks = string.Empty,
        };
}
