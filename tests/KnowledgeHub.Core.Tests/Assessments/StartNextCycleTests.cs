using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class StartNextCycleTests
{
    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [new("XA")],
    };

    private static readonly CyclePlan _plan = new(
        "2026",
        new(2025, 12, 31),
        new() { BorderTypes = ["land"] }
    );

    private readonly Assessment _closed = AnAssessment().Closed();
    private readonly FakeFrameworkSource _frameworks = new(
        AFramework(),
        AFramework()
            .WithVersion("1.1")
            .PublishedOn(new(2025, 2, 1))
            .WithStatements()
            .WithIndicator(
                "LEG.S.2",
                it => it with { Question = SampleFramework.InEachLanguage("Another?") }
            )
            .Without("LEG.S.3")
            .WithAdded("LEG.S.4")
    );

    [Fact]
    public async Task StartAsync_ClosedCycle_CarriesWhatStillAsksTheSame()
    {
        var store = Store(_closed);

        var started = Done(await Cycles(store).StartAsync(_coordinator, "A-0001", _plan, default));

        Assert.Equal(
            ("1.1", AssessmentStatus.Consensus, "2026"),
            (started.FrameworkVersion, started.Status, started.Name)
        );
        var carried = Assert.Single(store.SavedAnswers);
        Assert.Equal(
            (started.Id, new IndicatorId("LEG.S.1"), 1),
            (carried.Assessment, carried.Indicator, carried.Version)
        );
        Assert.Equal((4, "Good"), (carried.Content.Level, carried.Content.Strengths));
        Assert.Equal(("", ""), (carried.Content.Rationale, carried.Content.Dissent));
        Assert.Equal(_coordinator.Id, carried.UpdatedBy);
    }

    [Fact]
    public async Task PreviewAsync_ClosedCycle_ListsWhatIsClearedAndNew()
    {
        var outcome = await Cycles(Store(_closed)).PreviewAsync(_coordinator, "A-0001", default);

        var carry = Assert.IsType<Outcome<CarryOver>.Done>(outcome).Value;
        Assert.Equal(["LEG.S.1"], carry.Carried.Select(answer => answer.Indicator.Value));
        Assert.Equal(
            [("LEG.S.2", true), ("LEG.S.3", false)],
            carry.Cleared.Select(it => (it.Before.Id.Value, it.After is not null))
        );
        Assert.Equal(["LEG.S.4"], carry.Added.Select(indicator => indicator.Id.Value));
    }

    [Fact]
    public async Task StartAsync_NarrowerScopeAndAgencies_CarriesOnlyWhatIsAssessed()
    {
        var store = Store(_closed);
        var plan = _plan with
        {
            Areas = ["INS"],
            Agencies = [new() { Code = "police", Name = "Police" }],
        };

        var started = Done(await Cycles(store).StartAsync(_coordinator, "A-0001", plan, default));

        Assert.Equal(AssessmentStatus.Preparation, started.Status);
        Assert.Equal(["INS"], started.Areas.AsEnumerable());
        Assert.Empty(store.SavedAnswers);
    }

    [Fact]
    public async Task StartAsync_AgencyWasAssignedARetiredIndicator_SaysSo()
    {
        var agency = new ParticipatingAgency
        {
            Code = "police",
            Name = "Police",
            Indicators = [new("LEG.S.3")],
        };

        var outcome = await Cycles(Store(_closed))
            .StartAsync(_coordinator, "A-0001", _plan with { Agencies = [agency] }, default);

        Assert.Equal(CycleScopeRules.AssignmentIsUnknown, Rule(outcome));
    }

    [Theory]
    [InlineData(AssessmentStatus.Preparation, false)]
    [InlineData(AssessmentStatus.Consensus, false)]
    [InlineData(AssessmentStatus.Approval, false)]
    [InlineData(AssessmentStatus.Submitted, true)]
    [InlineData(AssessmentStatus.Validation, true)]
    [InlineData(AssessmentStatus.Closed, true)]
    public async Task StartAsync_Stage_MustBeHandedIn(AssessmentStatus status, bool isPossible)
    {
        var store = Store(_closed with { Status = status });

        var outcome = await Cycles(store).StartAsync(_coordinator, "A-0001", _plan, default);

        Assert.Equal(isPossible, outcome is Outcome<Assessment>.Done);
        Assert.Equal(isPossible ? 1 : 0, store.Saves.Count);
    }

    [Fact]
    public async Task StartAsync_NameIsTakenOrMissing_SavesNothing()
    {
        var store = Store(_closed);
        var cycles = Cycles(store);

        var taken = await cycles.StartAsync(
            _coordinator,
            "A-0001",
            _plan with
            {
                Name = "2025",
            },
            default
        );
        var missing = await cycles.StartAsync(
            _coordinator,
            "A-0001",
            _plan with
            {
                Name = " ",
            },
            default
        );

        Assert.Equal(CycleRules.NameIsTaken, Rule(taken));
        Assert.Equal(CycleRules.NameIsRequired, Rule(missing));
        Assert.Empty(store.SavedAnswers);
    }

    [Fact]
    public async Task StartAsync_WhoMayNot_IsForbiddenOrFindsNothing()
    {
        var cycles = Cycles(Store(_closed));
        var respondent = Actors.Respondent with { Countries = [new("XA")] };
        var foreign = Actors.Coordinator with { Countries = [new("XB")] };

        Assert.IsType<Outcome<Assessment>.Forbidden>(
            await cycles.StartAsync(respondent, "A-0001", _plan, default)
        );
        Assert.IsType<Outcome<Assessment>.NotFound>(
            await cycles.StartAsync(foreign, "A-0001", _plan, default)
        );
        Assert.IsType<Outcome<CarryOver>.NotFound>(
            await cycles.ReadAsync(foreign, "A-0001", "A-0001", default)
        );
    }

    [Fact]
    public async Task ReadAsync_TwoCyclesOfACountry_TellsWhatWasTakenOver()
    {
        var store = Store(_closed);
        var cycles = Cycles(store);
        var next = Done(await cycles.StartAsync(_coordinator, "A-0001", _plan, default));

        var read = await cycles.ReadAsync(_coordinator, next.Id.Value, "A-0001", default);

        Assert.Single(Assert.IsType<Outcome<CarryOver>.Done>(read).Value.Carried);
    }

    private StartNextCycle Cycles(FakeAssessmentStore store) =>
        new(
            store,
            new ReadAssessments(SampleAccess.To(store), store, _frameworks),
            _frameworks,
            new FakeTaxonomySource(),
            new FakeClock()
        );

    private static FakeAssessmentStore Store(Assessment before) =>
        new FakeAssessmentStore(before).With(
            AnAnswer(
                before,
                "LEG.S.1",
                new AnswerContent
                {
                    State = AnswerState.Scored,
                    Level = 4,
                    Strengths = "Good",
                    Rationale = "Agreed",
                    Dissent = "Customs",
                }
            ),
            AnAnswer(before, "LEG.S.2"),
            AnAnswer(before, "LEG.S.3"),
            AnAnswer(before, "LEG.A.1", AnswerContent.Blank),
            AnAnswer(before, "LEG.A.2") with
            {
                Agency = "police",
            }
        );

    private static Assessment Done(Outcome<Assessment> outcome) =>
        Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;

    private static string Rule(Outcome<Assessment> outcome) =>
        Assert.IsType<Outcome<Assessment>.Invalid>(outcome).Violations.Single().Rule;
}
