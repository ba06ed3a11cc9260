using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class ReadPastTests
{
    private const string Day = "2025-02-03";

    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [new("XA")],
    };

    private static readonly Assessment _cycle = AnAssessment().Build() with
    {
        Status = AssessmentStatus.Scoring,
        Agencies = [new() { Code = "customs" }, new() { Code = "police" }],
    };

    private readonly FakeClock _clock = new();
    private readonly FakePast _past = new(AnAssessment(), AnAnswer(AnAssessment()));

    [Fact]
    public async Task AsOf_Day_IsReadUpToItsEndAndScored()
    {
        var outcome = await ReadAsync(_coordinator, Day);

        var past = Assert.IsType<Outcome<PastResult>.Done>(outcome).Value;
        Assert.Equal(new DateTime(2025, 2, 4, 0, 0, 0, DateTimeKind.Utc), _past.Asked);
        Assert.Equal(3, past.Result?.Reading.Find(new("LEG.S.1"))?.Content.Level);
    }

    [Fact]
    public async Task AsOf_DayBeforeTheStart_HasNoResult()
    {
        _past.Assessment = null;

        var outcome = await ReadAsync(_coordinator, "2025-01-01");

        Assert.Null(Assert.IsType<Outcome<PastResult>.Done>(outcome).Value.Result);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("yesterday")]
    [InlineData("2025-03-02")]
    [InlineData("9999-12-31")]
    public async Task AsOf_NoDayUpToToday_IsInvalid(string? day) =>
        Assert.IsType<Outcome<PastResult>.Invalid>(await ReadAsync(_coordinator, day));

    [Fact]
    public async Task AsOf_ForeignCountry_IsNotFoundWhateverTheDay()
    {
        var foreign = Actors.Coordinator with { Countries = [new("TN")] };

        Assert.IsType<Outcome<PastResult>.NotFound>(await ReadAsync(foreign, Day));
        Assert.IsType<Outcome<PastResult>.NotFound>(await ReadAsync(foreign, "yesterday"));
    }

    [Theory]
    [InlineData(Role.Respondent, "national")]
    [InlineData(Role.Coordinator, "customs national police")]
    public async Task AsOf_AnswersOfOtherAgencies_StayHiddenWhileTheyScore(Role role, string seen)
    {
        var actor = Actors.Of(role) with { Countries = [new("XA")] };

        var outcome = await Reading(_cycle, Scored()).AsOfAsync(actor, "A-0001", Day, default);

        var reading = Assert.IsType<Outcome<PastResult>.Done>(outcome).Value.Result?.Reading;
        var agencies = reading?.AllTo(new("LEG.S.1")).Select(answer => answer.Agency).Order();
        Assert.Equal(seen, string.Join(' ', agencies ?? Enumerable.Empty<string>()));
        Assert.Equal(3, reading?.Find(new("LEG.S.1"))?.Spread);
    }

    private static FakePast Scored() =>
        new(
            _cycle,
            AnAnswer(_cycle),
            AnAnswer(_cycle, level: 2) with
            {
                Agency = "customs",
            },
            AnAnswer(_cycle, level: 5) with
            {
                Agency = "police",
            }
        );

    private Task<Outcome<PastResult>> ReadAsync(Actor actor, string? day) =>
        Reading(AnAssessment(), _past).AsOfAsync(actor, "A-0001", day, default);

    private ReadPast Reading(Assessment today, FakePast past)
    {
        var store = new FakeAssessmentStore(today);
        return new(SampleAccess.To(store), store, past, new FakeFrameworkSource(), _clock);
    }
}
