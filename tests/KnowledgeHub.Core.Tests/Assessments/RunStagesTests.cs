using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class RunStagesTests
{
    private static readonly Actor _coordinator = Actors.Coordinator.In("XA");
    private static readonly Actor _approver = Actors.Approver.In("XA");
    private static readonly Actor _advisor = Actors.Advisor.In("XA");

    private static readonly StageRequest _signed = new(
        Stage.Submitted,
        ApproverName: " A.\n Name ",
        ApproverFunction: "Minister"
    );

    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Step_Taken_IsTheNextVersionWithALineInTheJournal()
    {
        var store = Agreed(Stage.Consensus);

        var next = Done(await StepAsync(store, _coordinator, new(Stage.Approval)));

        Assert.Equal(
            (2, Stage.Approval, _clock.UtcNow),
            (next.Version, next.Status, next.UpdatedUtc)
        );
        StageChange line = new(
            Stage.Consensus,
            Stage.Approval,
            "coordinator",
            "The coordinator",
            _clock.UtcNow,
            ""
        );
        Assert.Equal([line], next.Journal.AsEnumerable());
        Assert.Equal([(next, AssessmentChange.Advanced)], store.Saves);
    }

    [Fact]
    public async Task Step_WholeChain_LeavesAJournalFromStageToStage()
    {
        var store = Agreed(Stage.Preparation);
        (Actor, StageRequest)[] steps =
        [
            (_coordinator, new(Stage.Scoring)),
            (_coordinator, new(Stage.Consensus)),
            (_coordinator, new(Stage.Approval)),
            (_approver, _signed),
            (_advisor, new(Stage.Validation)),
            (_advisor, new(Stage.Closed)),
        ];

        foreach (var ((actor, request), index) in steps.Select((step, index) => (step, index)))
        {
            Done(await StepAsync(store, actor, request, index + 1));
        }

        var last = store.Saves[^1].Assessment;
        Assert.Equal(Enum.GetValues<Stage>().Skip(1), last.Journal.Select(line => line.To));
        Assert.Equal(Enum.GetValues<Stage>().SkipLast(1), last.Journal.Select(line => line.From));
        Assert.NotNull(last.Approval);
    }

    [Theory]
    [InlineData(Role.Coordinator, Stage.Submitted, Stage.Closed, AssessmentChange.Closed)]
    [InlineData(Role.Coordinator, Stage.Consensus, Stage.Closed, AssessmentChange.Closed)]
    [InlineData(Role.Approver, Stage.Approval, Stage.Submitted, AssessmentChange.Approved)]
    [InlineData(Role.Approver, Stage.Approval, Stage.Consensus, AssessmentChange.Reopened)]
    [InlineData(Role.Coordinator, Stage.Closed, Stage.Consensus, AssessmentChange.Reopened)]
    [InlineData(Role.Advisor, Stage.Closed, Stage.Validation, AssessmentChange.Reopened)]
    [InlineData(Role.Advisor, Stage.Submitted, Stage.Validation, AssessmentChange.Advanced)]
    public async Task Step_Taken_IsRecordedAsWhatItIs(
        Role role,
        Stage from,
        Stage to,
        AssessmentChange expected
    )
    {
        var store = Agreed(from);

        await StepAsync(store, Actors.Of(role).In("XA"), _signed with { To = to, Reason = "why" });

        Assert.Equal(expected, Assert.Single(store.Saves).Change);
    }

    [Fact]
    public async Task Step_Approval_NamesWhoWhenAndTheHashOfWhatWasApproved()
    {
        var store = Agreed(Stage.Approval);

        var next = Done(await StepAsync(store, _approver, _signed));

        var hash = ApprovedContent.HashOf(
            new(next, AFramework(), await store.ReadAnswersAsync(next.Id, default))
        );
        Assert.Equal(new("A. Name", "Minister", "approver", _clock.UtcNow, hash), next.Approval);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Step_Approval_IsRefusedWhenSomethingElseWasSeen(bool isSame)
    {
        var store = Agreed(Stage.Approval);
        var reading = new AssessmentReading(
            At(Stage.Approval),
            AFramework(),
            await store.ReadAnswersAsync(new("A-0001"), default)
        );
        var seen = isSame ? ApprovedContent.HashOf(reading) : new string('0', 64);

        var outcome = await StepAsync(store, _approver, _signed with { SeenHash = seen });

        string[] expected = isSame ? [] : [RunStages.ContentHasChanged];
        Assert.Equal(expected, Rules(outcome));
        Assert.Equal(isSame ? 1 : 0, store.Saves.Count);
    }

    [Theory]
    [InlineData(Role.Coordinator, Stage.Closed, Stage.Consensus, false)]
    [InlineData(Role.Coordinator, Stage.Submitted, Stage.Consensus, false)]
    [InlineData(Role.Coordinator, Stage.Submitted, Stage.Closed, true)]
    [InlineData(Role.Advisor, Stage.Submitted, Stage.Validation, true)]
    [InlineData(Role.Advisor, Stage.Closed, Stage.Validation, true)]
    public async Task Step_AfterTheApproval_DropsItExactlyWhenAnswersOpenAgain(
        Role role,
        Stage from,
        Stage to,
        bool isKept
    )
    {
        NationalApproval approval = new("A", "Minister", "approver", _clock.UtcNow, "hash");
        var store = new FakeAssessmentStore(At(from) with { Approval = approval });

        var next = Done(await StepAsync(store, Actors.Of(role).In("XA"), new(to, " why ")));

        Assert.Equal(isKept ? approval : null, next.Approval);
        Assert.Equal("why", next.Journal[^1].Reason);
    }

    [Fact]
    public async Task Step_RuleBroken_IsInvalidAndNothingIsSaved()
    {
        var store = new FakeAssessmentStore(At(Stage.Consensus));

        var outcome = await StepAsync(store, _coordinator, new(Stage.Approval));

        Assert.Equal([StageRules.AnswersAreMissing], Rules(outcome));
        Assert.Empty(store.Saves);
    }

    [Theory]
    [InlineData(Stage.Submitted)]
    [InlineData(Stage.Consensus)]
    public async Task Step_NoSuchStepFromHere_IsInvalid(Stage to)
    {
        var outcome = await StepAsync(
            Agreed(Stage.Consensus),
            _coordinator,
            _signed with
            {
                To = to,
            }
        );

        Assert.Equal([StageRules.StepIsUnknown], Rules(outcome));
    }

    [Theory]
    [InlineData(Role.Respondent, Stage.Consensus, Stage.Approval)]
    [InlineData(Role.Approver, Stage.Consensus, Stage.Approval)]
    [InlineData(Role.Coordinator, Stage.Approval, Stage.Submitted)]
    [InlineData(Role.Coordinator, Stage.Submitted, Stage.Validation)]
    [InlineData(Role.Advisor, Stage.Submitted, Stage.Closed)]
    [InlineData(Role.Advisor, Stage.Consensus, Stage.Approval)]
    public async Task Step_OfSomebodyElse_IsForbidden(Role role, Stage from, Stage to)
    {
        var store = Agreed(from);

        var outcome = await StepAsync(store, Actors.Of(role).In("XA"), _signed with { To = to });

        Assert.IsType<Outcome<Assessment>.Forbidden>(outcome);
        Assert.Empty(store.Saves);
    }

    [Fact]
    public async Task Step_ByWhoTakesNoneHere_IsForbiddenEvenWhenStale() =>
        Assert.IsType<Outcome<Assessment>.Forbidden>(
            await StepAsync(
                Agreed(Stage.Consensus),
                Actors.Respondent.In("XA"),
                new(Stage.Approval),
                basedOn: 9
            )
        );

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Step_NotBasedOnTheLast_IsAConflictWithWhatIsStored(int basedOn)
    {
        var store = Agreed(Stage.Consensus);

        var outcome = await StepAsync(store, _coordinator, new(Stage.Approval), basedOn);

        var stored = await store.FindAsync(new("A-0001"), default);
        Assert.Same(stored, Assert.IsType<Outcome<Assessment>.Conflict>(outcome).Current);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("A-9999")]
    [InlineData("A-0XB1")]
    [InlineData("A-0GH1")]
    public async Task Step_UnknownOrForeign_IsNotFoundEvenWhenStale(string? id)
    {
        var stages = Stages(
            new(
                AnAssessment().WithId("A-0XB1").OfCountry("XB"),
                AnAssessment().WithId("A-0GH1").OfCountry("GH")
            )
        );

        var outcome = await stages.StepAsync(_coordinator, id, 9, new(Stage.Closed), default);

        Assert.IsType<Outcome<Assessment>.NotFound>(outcome);
    }

    [Fact]
    public async Task Step_AfterScoringOnceMore_GivesJointAnswersTheirNewSpread()
    {
        var cycle = At(Stage.Scoring);
        var joint = AnAnswer(cycle, "LEG.S.1", Level(3)) with { Spread = 0, Version = 4 };
        var other = AnAnswer(cycle, "LEG.S.2", Level(2)) with { Spread = null };
        var store = new FakeAssessmentStore(cycle).With([
            joint,
            other,
            AnAnswer(cycle, "LEG.S.1", Level(2)) with
            {
                Agency = "border-police",
            },
            AnAnswer(cycle, "LEG.S.1", Level(5)) with
            {
                Agency = "customs",
            },
        ]);

        Done(await StepAsync(store, _coordinator, new(Stage.Consensus)));

        var renewed = await store.FindAnswerAsync(joint.Key, default);
        Assert.Equal((3, 5, joint.Content), (renewed?.Spread, renewed?.Version, renewed?.Content));
        Assert.Equal(other, await store.FindAnswerAsync(other.Key, default));
    }

    private static AnswerContent Level(int level) =>
        new() { State = AnswerState.Scored, Level = level };

    private static Assessment At(Stage stage) =>
        AnAssessment().AtStage(stage).WithAgencies("border-police", "customs");

    private static FakeAssessmentStore Agreed(Stage stage)
    {
        var cycle = At(stage);
        var unknown = new AnswerContent { State = AnswerState.Unknown };
        return new FakeAssessmentStore(cycle).With([
            .. AFramework()
                .Build()
                .Indicators.Select(indicator => AnAnswer(cycle, indicator.Id.Value, unknown)),
        ]);
    }

    private static Assessment Done(Outcome<Assessment> outcome) =>
        Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;

    private static IEnumerable<string> Rules(Outcome<Assessment> outcome) =>
        outcome is Outcome<Assessment>.Invalid(var violations)
            ? violations.Select(violation => violation.Rule)
            : [];

    private RunStages Stages(FakeAssessmentStore store) =>
        new(SampleAccess.To(store), store, new FakeFrameworkSource(), _clock);

    private Task<Outcome<Assessment>> StepAsync(
        FakeAssessmentStore store,
        Actor actor,
        StageRequest request,
        int basedOn = 1
    ) => Stages(store).StepAsync(actor, "a-0001", basedOn, request, default);
}
