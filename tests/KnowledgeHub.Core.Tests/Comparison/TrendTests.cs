using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class TrendTests
{
    private readonly FakeAssessmentStore _store = new(
        Cycle("XA", 2026),
        Cycle("XA", 2022),
        Cycle("XA", 2024),
        Cycle("XB"),
        Cycle("GH")
    );

    [Theory]
    [InlineData("XA")]
    [InlineData("xa")]
    public async Task Trend_Country_HasItsCyclesOldestFirst(string country)
    {
        var trend = await DoneAsync(country);

        Assert.Equal(["2022", "2024", "2026"], trend.Cycles.Select(cycle => cycle.Assessment.Name));
        Assert.Empty(trend.Redefined);
    }

    [Fact]
    public async Task Trend_OneCycle_IsDone() => Assert.Single((await DoneAsync("XB")).Cycles);

    [Theory]
    [InlineData("GH")]
    [InlineData("XC")]
    [InlineData("ZZ")]
    [InlineData("X")]
    [InlineData("XAA")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Trend_ForeignUnknownOrMalformed_ReadsAlike(string? country) =>
        Assert.IsType<Outcome<CountryTrend>.NotFound>(await TrendAsync(Actors.Advisor, country));

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Advisor)]
    public async Task Trend_CountryThatWasGranted_IsDone(Role role)
    {
        var actor = Actors.Of(role) with { Countries = AdvisorOf("GH").Countries };

        Assert.IsType<Outcome<CountryTrend>.Done>(await TrendAsync(actor, "GH"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Respondent)]
    public async Task Trend_WithoutAnyRight_IsNotFound(Role? role) =>
        Assert.IsType<Outcome<CountryTrend>.NotFound>(await TrendAsync(Actors.Of(role), "XA"));

    [Fact]
    public async Task Trend_Answers_AreThoseOfTheirOwnCycle()
    {
        _store.With(Answers(Cycle("XA", 2022), 2)).With(Answers(Cycle("XA", 2026), 4));

        var trend = await DoneAsync("XA");

        Assert.Equal([2, null, 4], trend.Cycles.Select(cycle => cycle.Card.Areas[0].Mean));
    }

    [Theory]
    [InlineData(40, 4, false)] // 40 of 50: exactly 0.8
    [InlineData(39, 4, true)]
    [InlineData(43, 0, true)]
    public async Task IsIncomplete_Cycle_IsSoBelowFourFifths(
        int scored,
        int notApplicable,
        bool expected
    )
    {
        _store.With(Answers(Cycle("XB"), scored: scored, notApplicable: notApplicable));

        var trend = await DoneAsync("XB");

        Assert.Equal(expected, trend.Cycles[0].IsIncomplete);
    }

    private async Task<CountryTrend> DoneAsync(string country) =>
        Assert.IsType<Outcome<CountryTrend>.Done>(await TrendAsync(Actors.Advisor, country)).Value;

    private Task<Outcome<CountryTrend>> TrendAsync(Actor actor, string? country) =>
        new CompareAssessments(
            SampleAccess.To(_store),
            _store,
            new FakeFrameworkSource()
        ).TrendAsync(actor, country, default);
}
