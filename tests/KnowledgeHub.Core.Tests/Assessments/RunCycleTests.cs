using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class RunCycleTests
{
    private static readonly CountryCode _country = new("XA");

    private static readonly Actor _coordinator = Granted(Actors.Coordinator);

    private static readonly CyclePlan _plan = new(
        " 2026 ",
        new(2025, 12, 31),
        new() { BorderTypes = ["land", "land"], Neighbours = [new("GH")] }
    );

    private readonly Assessment _cycle = AnAssessment();
    private readonly FakeClock _clock = new();
    private readonly FakeFrameworkSource _frameworks = new(
        AFramework(),
        AFramework().WithVersion("2.0").PublishedOn(new(2025, 2, 1))
    );

    /// <summary>Those who may not run a cycle of XA, with its grant.</summary>
    public static TheoryData<Role?> OtherRoles =>
        [
            null,
            .. Enum.GetValues<Role>()
                .Where(role => role is not Role.Coordinator)
                .Select(role => (Role?)role),
        ];

    [Fact]
    public async Task Start_GoodPlan_IsAnOpenCycleByTheCurrentVersion()
    {
        var store = new FakeAssessmentStore();

        var outcome = await Cycles(store).StartAsync(_coordinator, _country, _plan, default);

        var cycle = Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
        Assert.Equal((1, "2026", "2.0"), (cycle.Version, cycle.Name, cycle.FrameworkVersion));
        Assert.Equal((AssessmentStatus.Consensus, _country), (cycle.Status, cycle.Country));
        Assert.Equal((_clock.UtcNow, _clock.UtcNow), (cycle.CreatedUtc, cycle.UpdatedUtc));
        Assert.Equal(["land"], cycle.Profile.BorderTypes.AsEnumerable());
        Assert.Equal([(cycle, AssessmentChange.Started)], store.Saves);
    }

    [Fact]
    public async Task Start_Twice_GivesDifferentIds()
    {
        var cycles = Cycles(new());

        var first = await cycles.StartAsync(_coordinator, _country, _plan, default);
        var other = await cycles.StartAsync(
            _coordinator,
            _country,
            _plan with
            {
                Name = "other",
            },
            default
        );

        Assert.NotEqual(
            Assert.IsType<Outcome<Assessment>.Done>(first).Value.Id,
            Assert.IsType<Outcome<Assessment>.Done>(other).Value.Id
        );
    }

    [Theory]
    [MemberData(nameof(OtherRoles))]
    public async Task Start_AnotherRole_IsForbidden(Role? role)
    {
        var store = new FakeAssessmentStore();

        var outcome = await Cycles(store)
            .StartAsync(Granted(Actors.Of(role)), _country, _plan, default);

        Assert.IsType<Outcome<Assessment>.Forbidden>(outcome);
        Assert.Empty(store.Saves);
    }

    [Theory]
    [InlineData("XB")]
    [InlineData("GH")]
    public async Task Start_CountryNotGranted_IsForbidden(string country) =>
        Assert.IsType<Outcome<Assessment>.Forbidden>(
            await Cycles(new()).StartAsync(_coordinator, new(country), _plan, default)
        );

    [Fact]
    public async Task Start_NoFramework_IsInvalidWithEverythingElseThatIsWrong()
    {
        _frameworks.Clear();

        var outcome = await Cycles(new())
            .StartAsync(_coordinator, _country, _plan with { Name = " " }, default);

        Assert.Equal([CycleRules.NameIsRequired, CycleRules.FrameworkIsMissing], Rules(outcome));
    }

    [Theory]
    [InlineData("2025", CycleRules.NameIsTaken)]
    [InlineData(" ", CycleRules.NameIsRequired)]
    public async Task Start_NameThatCannotBeUsed_IsInvalid(string name, string rule)
    {
        var store = new FakeAssessmentStore(_cycle);

        var outcome = await Cycles(store)
            .StartAsync(_coordinator, _country, _plan with { Name = name }, default);

        Assert.Equal([rule], Rules(outcome));
        Assert.Empty(store.Saves);
    }

    [Fact]
    public async Task Revise_OpenCycle_KeepsVersionOfTheFrameworkAndStatus()
    {
        var store = new FakeAssessmentStore(_cycle);

        var outcome = await ReviseAsync(store, _coordinator, _plan);

        var next = Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
        Assert.Equal((2, "2026"), (next.Version, next.Name));
        Assert.Equal((_plan.ReferenceDate, "1.0"), (next.ReferenceDate, next.FrameworkVersion));
        Assert.Equal((_cycle.CreatedUtc, _clock.UtcNow), (next.CreatedUtc, next.UpdatedUtc));
        Assert.Equal([(next, AssessmentChange.Revised)], store.Saves);
    }

    [Fact]
    public async Task Revise_ClosedCycle_IsInvalid()
    {
        var outcome = await ReviseAsync(
            new FakeAssessmentStore(AnAssessment().Closed()),
            _coordinator,
            _plan
        );

        Assert.Equal([AnswerRules.AssessmentIsClosed], Rules(outcome));
    }

    [Fact]
    public async Task Revise_NameOfAnotherCycle_IsTaken()
    {
        var store = new FakeAssessmentStore(
            _cycle,
            AnAssessment().WithId("A-0002").WithName("2026")
        );

        Assert.Equal(
            [CycleRules.NameIsTaken],
            Rules(await ReviseAsync(store, _coordinator, _plan))
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Change_NotBasedOnTheLast_IsAConflictWithWhatIsStored(int basedOn)
    {
        var cycles = Cycles(new(_cycle));

        var revised = await cycles.ReviseAsync(_coordinator, "A-0001", basedOn, _plan, default);

        Assert.Equal(_cycle, Assert.IsType<Outcome<Assessment>.Conflict>(revised).Current);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("A-9999")]
    [InlineData("A-0XB1")]
    [InlineData("A-0GH1")]
    public async Task Change_UnknownOrForeign_IsNotFoundEvenWhenStale(string? id)
    {
        var cycles = Cycles(
            new(
                AnAssessment().WithId("A-0XB1").OfCountry("XB"),
                AnAssessment().WithId("A-0GH1").OfCountry("GH")
            )
        );

        var outcome = await cycles.ReviseAsync(_coordinator, id, 9, _plan, default);

        Assert.IsType<Outcome<Assessment>.NotFound>(outcome);
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Advisor)]
    public async Task Change_ByThoseWhoMayOnlyRead_IsForbiddenEvenWhenStale(Role role)
    {
        var outcome = await Cycles(new(_cycle))
            .ReviseAsync(Granted(Actors.Of(role)), "A-0001", 9, _plan, default);

        Assert.IsType<Outcome<Assessment>.Forbidden>(outcome);
    }

    private static Actor Granted(Actor actor) => actor with { Countries = [_country] };

    private static IEnumerable<string> Rules(Outcome<Assessment> outcome) =>
        Assert
            .IsType<Outcome<Assessment>.Invalid>(outcome)
            .Violations.Select(violation => violation.Rule);

    private RunCycle Cycles(FakeAssessmentStore store) =>
        new(SampleAccess.To(store), store, _frameworks, new FakeTaxonomySource(), _clock);

    private Task<Outcome<Assessment>> ReviseAsync(
        FakeAssessmentStore store,
        Actor actor,
        CyclePlan plan
    ) => Cycles(store).ReviseAsync(actor, "A-0001", 1, plan, default);
}
