using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Tests.Assessments;

/// <summary>Answers of agencies, joint answers and advisors' answers, stage by stage.</summary>
public sealed class AnswerAtStageTests
{
    private static readonly AnswerContent _level = new() { State = AnswerState.Scored, Level = 4 };

    private static readonly Actor _respondent = Actors.Respondent.In("XA");
    private static readonly Actor _coordinator = Actors.Coordinator.In("XA");
    private static readonly Actor _advisor = Actors.Advisor.In("XA");

    [Fact]
    public async Task Save_ByAMember_IsTheAnswerOfTheAgency()
    {
        var store = At(Stage.Scoring);

        var outcome = await SaveAsync(store, _respondent, "customs");

        var answer = Assert.IsType<Outcome<Answer>.Done>(outcome).Value;
        Assert.Equal(("customs", 1, (int?)null), (answer.Agency, answer.Version, answer.Spread));
        Assert.Equal([answer], store.SavedAnswers);
    }

    [Theory]
    [InlineData("border-police")]
    [InlineData("national")]
    [InlineData("validation")]
    [InlineData("unknown")]
    [InlineData("")]
    public async Task Save_ByAMemberForSomebodyElse_IsForbidden(string agency)
    {
        var outcome = await SaveAsync(At(Stage.Scoring), _respondent, agency);

        Assert.IsType<Outcome<Answer>.Forbidden>(outcome);
    }

    [Fact]
    public async Task Save_MemberOfAnotherAssessmentOnly_IsForbidden()
    {
        var store = new FakeAssessmentStore(Cycle(Stage.Scoring)).WithMember(
            new("A-0002"),
            _respondent.Id,
            "customs"
        );

        Assert.IsType<Outcome<Answer>.Forbidden>(await SaveAsync(store, _respondent, "customs"));
    }

    [Theory]
    [InlineData(Stage.Preparation, AnswerRules.StageForbids, "preparation")]
    [InlineData(Stage.Consensus, AnswerRules.StageForbids, "consensus")]
    [InlineData(Stage.Approval, AnswerRules.StageForbids, "approval")]
    [InlineData(Stage.Closed, AnswerRules.AssessmentIsClosed, "")]
    public async Task Save_AgencyOutsideItsStage_IsInvalid(Stage stage, string rule, string detail)
    {
        var outcome = await SaveAsync(At(stage), _respondent, "customs");

        Assert.Equal([new(rule, "assessment", detail)], Violations(outcome));
    }

    [Fact]
    public async Task Save_CoordinatorForAnAgencyThatTakesNoPart_IsInvalid()
    {
        var outcome = await SaveAsync(At(Stage.Scoring), _coordinator, "health");

        Assert.Equal([new(AnswerRules.AgencyIsUnknown, "agency", "health")], Violations(outcome));
    }

    [Fact]
    public async Task Save_OutsideTheScope_IsInvalid()
    {
        var store = new FakeAssessmentStore(AnAssessment().OfAreas("INS"));

        var outcome = await SaveAsync(store, _respondent, AnswerKey.National);

        Assert.Equal(
            [new(AnswerRules.IsNotAssigned, "indicator", "national")],
            Violations(outcome)
        );
    }

    [Fact]
    public async Task Save_IndicatorThatIsNotAssigned_IsInvalid()
    {
        ParticipatingAgency customs = new() { Code = "customs", Areas = ["INS"] };
        var store = new FakeAssessmentStore(
            AnAssessment().AtStage(Stage.Scoring).WithAgencies([customs])
        );

        var outcome = await SaveAsync(store, _coordinator, "customs");

        Assert.Equal([new(AnswerRules.IsNotAssigned, "indicator", "customs")], Violations(outcome));
    }

    [Theory]
    [InlineData("1 4", 3)]
    [InlineData("2 2", 0)]
    [InlineData("3", null)]
    public async Task Save_JointAnswer_KeepsHowFarTheAgenciesLayApart(string levels, int? expected)
    {
        var own = levels
            .Split(' ')
            .Zip(["customs", "border-police"])
            .Select(pair =>
                AnAnswer(Cycle(Stage.Consensus), level: pair.First[0] - '0') with
                {
                    Agency = pair.Second,
                }
            );
        var store = At(Stage.Consensus).With([.. own]);

        await SaveAsync(store, _coordinator, AnswerKey.National);

        Assert.Equal(expected, Assert.Single(store.SavedAnswers).Spread);
    }

    [Fact]
    public async Task Save_JointAnswerByARespondentWhereAgenciesAnswer_IsForbidden() =>
        Assert.IsType<Outcome<Answer>.Forbidden>(
            await SaveAsync(At(Stage.Consensus), _respondent, AnswerKey.National)
        );

    [Fact]
    public async Task Save_ByAnAdvisorAtValidation_StandsBesideTheJointAnswer()
    {
        var joint = AnAnswer(Cycle(Stage.Validation), level: 2);
        var store = At(Stage.Validation).With(joint);

        var outcome = await SaveAsync(store, _advisor, AnswerKey.Validation);

        Assert.Equal("validation", Assert.IsType<Outcome<Answer>.Done>(outcome).Value.Agency);
        Assert.Equal(joint, await store.FindAnswerAsync(joint.Key, default));
    }

    [Fact]
    public async Task Save_StageLeftWhileSaving_NamesTheStageThatIsReached()
    {
        var store = At(Stage.Scoring);
        store.BeforeAnswer = _ =>
            store.SaveAsync(
                Cycle(Stage.Consensus) with
                {
                    Version = 2,
                },
                AssessmentChange.Advanced,
                _coordinator,
                default
            );

        var outcome = await SaveAsync(store, _respondent, "customs");

        Assert.Equal(
            [new(AnswerRules.StageForbids, "assessment", "consensus")],
            Violations(outcome)
        );
        Assert.Empty(store.SavedAnswers);
    }

    private static Assessment Cycle(Stage stage) =>
        AnAssessment().AtStage(stage).WithAgencies("border-police", "customs");

    private static FakeAssessmentStore At(Stage stage) =>
        new FakeAssessmentStore(Cycle(stage)).WithMember(new("A-0001"), _respondent.Id, "customs");

    private static IEnumerable<RuleViolation> Violations(Outcome<Answer> outcome) =>
        Assert.IsType<Outcome<Answer>.Invalid>(outcome).Violations;

    private static Task<Outcome<Answer>> SaveAsync(
        FakeAssessmentStore store,
        Actor actor,
        string agency
    ) =>
        new AnswerIndicator(
            SampleAccess.To(store),
            store,
            new FakeFrameworkSource(),
            new FakeClock()
        ).SaveAsync(actor, "A-0001", new("LEG.S.1", agency), 0, _level, default);
}
