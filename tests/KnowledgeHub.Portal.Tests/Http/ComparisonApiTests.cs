using System.Net;
using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class ComparisonApiTests(SeededPortal portal)
{
    private const string Api = "/api/v1/comparisons";

    private CompareAssessments Comparing =>
        portal.Services.GetRequiredService<CompareAssessments>();

    [Fact]
    public async Task Compare_SixCountries_IsWhatCoreCalculatesInTheOrderAskedFor()
    {
        var caller = await portal.CallerAsync(Role.Advisor);
        var ids = (await NewestAsync(caller)).Take(6).Reverse().ToList();

        var compared = await caller.JsonAsync(Address(ids));

        var outcome = await Comparing.CompareAsync(Actors.Advisor, ids, default);
        var expected = Assert.IsType<Outcome<CountryComparison>.Done>(outcome).Value;
        var assessments = compared.GetProperty("assessments").EnumerateArray().ToList();
        Assert.Equal(ids, assessments.Select(one => Text(one.GetProperty("assessment"), "id")));
        Assert.Equal(
            expected.Assessments.Select(one => one.Card is not null),
            assessments.Select(one => one.GetProperty("comparable").GetBoolean())
        );
        Assert.Equal(
            expected.Differences.Select(one => ((string?)one.Subject.Code, one.Spread)),
            compared
                .GetProperty("differences")
                .EnumerateArray()
                .Select(one =>
                    (Text(one, "code"), one.GetProperty("spread").Deserialize<double?>())
                )
        );
    }

    [Fact]
    public async Task Compare_WhatCannotBeCompared_HasReasonsAndNoNumbers()
    {
        var caller = await portal.CallerAsync(Role.Advisor);
        var ids = await NewestAsync(caller);
        var empty = await portal.CycleAsync("XB");
        var other = ids.First(id => id != empty.Id.Value);

        var compared = await caller.JsonAsync(Address([other, empty.Id.Value]));

        var last = compared.GetProperty("assessments")[1];
        Assert.False(last.GetProperty("comparable").GetBoolean());
        Assert.Equal(JsonValueKind.Null, last.GetProperty("scores").ValueKind);
        Assert.Contains(
            "too-incomplete",
            last.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString())
        );
    }

    [Theory]
    [InlineData(0, "needs 2 to 6 countries; 0")]
    [InlineData(1, "needs 2 to 6 countries; 1")]
    [InlineData(7, "takes 2 to 6 countries; 7")]
    public async Task Compare_TooFewOrTooMany_IsRefusedWithTheNumbers(int count, string words)
    {
        var caller = await portal.CallerAsync(Role.Advisor);
        var ids = (await NewestAsync(caller)).Take(count);

        using var answer = await caller.GetAsync(Address(ids));

        await answer.AssertInvalidAsync("assessment", words);
    }

    [Fact]
    public async Task Compare_TheSameTwice_CountsOnce()
    {
        var caller = await portal.CallerAsync(Role.Advisor);
        var first = (await NewestAsync(caller))[0];

        using var answer = await caller.GetAsync(Address([first, first.ToLowerInvariant()]));

        await answer.AssertInvalidAsync("assessment", "1 was chosen");
    }

    [Fact]
    public async Task Compare_TwoCyclesOfACountry_PointsToOverTime()
    {
        var one = await portal.CycleAsync();
        var other = await portal.CycleAsync();
        var caller = await portal.CallerAsync(Role.Advisor);

        using var answer = await caller.GetAsync(Address([one.Id.Value, other.Id.Value]));

        await answer.AssertInvalidAsync("assessment", "/api/v1/comparisons/over-time/XA");
    }

    [Fact]
    public async Task Compare_ForeignCountry_ReadsLikeOneThatDoesNotExist()
    {
        var caller = await portal.CallerAsync(Role.Advisor);
        var known = (await NewestAsync(caller))[0];
        var foreign = await portal.CycleAsync("TN");

        using var hidden = await caller.GetAsync(Address([known, foreign.Id.Value]));
        using var missing = await caller.GetAsync(Address([known, "A-NOSUCH99"]));
        using var malformed = await caller.GetAsync(Address([known, "nonsense"]));

        var expected = await missing.AssertProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(expected, await hidden.AssertProblemAsync(HttpStatusCode.NotFound));
        Assert.Equal(expected, await malformed.AssertProblemAsync(HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task Compare_AnotherRole_IsForbidden(Role role)
    {
        var caller = await portal.CallerAsync(role);

        using var answer = await caller.GetAsync(Address(["A-NOSUCH99"]));

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "no role that compares");
    }

    [Fact]
    public async Task OverTime_Country_IsWhatCoreCalculatesOldestFirst()
    {
        var caller = await portal.CallerAsync(Role.Advisor);

        var trend = await caller.JsonAsync($"{Api}/over-time/xc");

        var outcome = await Comparing.TrendAsync(Actors.Advisor, "XC", default);
        var expected = Assert.IsType<Outcome<CountryTrend>.Done>(outcome).Value;
        var cycles = trend.GetProperty("cycles").EnumerateArray().ToList();
        Assert.InRange(cycles.Count, 2, 3);
        Assert.Equal(
            expected.Cycles.Select(cycle => (cycle.Assessment.Name, cycle.Card.Overall.Mean)),
            cycles.Select(cycle =>
                (
                    Text(cycle.GetProperty("assessment"), "name") ?? string.Empty,
                    cycle
                        .GetProperty("scores")
                        .GetProperty("overall")
                        .GetProperty("mean")
                        .Deserialize<double?>()
                )
            )
        );
        Assert.Equal(0, trend.GetProperty("redefined").GetArrayLength());
    }

    [Fact]
    public async Task OverTime_OwnCountry_IsForItsRespondentsToo()
    {
        var caller = await portal.CallerAsync(Role.Respondent);

        var trend = await caller.JsonAsync($"{Api}/over-time/XA");

        Assert.NotEqual(0, trend.GetProperty("cycles").GetArrayLength());
    }

    [Theory]
    [InlineData("TN")]
    [InlineData("XB")]
    [InlineData("ZZ")]
    [InlineData("nonsense")]
    public async Task OverTime_ForeignOrUnknownCountry_ReadsAlike(string country)
    {
        await portal.CycleAsync("TN");
        var caller = await portal.CallerAsync(Role.Respondent);

        using var answer = await caller.GetAsync($"{Api}/over-time/{country}");
        using var missing = await caller.GetAsync($"{Api}/over-time/QQ");

        Assert.Equal(
            await missing.AssertProblemAsync(HttpStatusCode.NotFound),
            await answer.AssertProblemAsync(HttpStatusCode.NotFound)
        );
    }

    private static string Address(IEnumerable<string> ids) =>
        $"{Api}?{string.Join('&', ids.Select(id => $"assessment={id}"))}";

    private static string? Text(JsonElement item, string field) =>
        item.GetProperty(field).GetString();

    /// <summary>The generated cycles of 2026, one per country.</summary>
    private static async Task<List<string>> NewestAsync(ApiCaller advisor) =>
        [
            .. (await advisor.JsonAsync("/api/v1/assessments"))
                .EnumerateArray()
                .Select(line => line.GetProperty("assessment"))
                .Where(assessment => Text(assessment, "name") == "2026")
                .Select(assessment => Text(assessment, "id") ?? string.Empty),
        ];
}
