using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class StageRulesTests
{
    private static readonly StageRequest _signed = new(
        Stage.Submitted,
        ApproverName: "A. Name",
        ApproverFunction: "Minister"
    );

    /// <summary>The steps for which a reason must be given, written out a second time.</summary>
    private static readonly string[] _needReason =
    [
        "scoring>preparation",
        "consensus>scoring",
        "consensus>preparation",
        "consensus>closed",
        "approval>consensus",
        "submitted>consensus",
        "closed>validation",
        "closed>consensus",
    ];

    /// <summary>Everybody else, at every stage.</summary>
    public static TheoryData<Role?, Stage, bool, string> Others()
    {
        var rows = new TheoryData<Role?, Stage, bool, string>();
        Role?[] takers = [Role.Coordinator, Role.Approver, Role.Advisor];
        foreach (var role in Actors.All.Select(RoleOf).Except(takers))
        {
            foreach (var stage in Enum.GetValues<Stage>())
            {
                rows.Add(role, stage, true, "");
                rows.Add(role, stage, false, "");
            }
        }

        return rows;

        static Role? RoleOf(Actor actor) => actor.IsAnonymous ? null : actor.Roles.Single();
    }

    public static TheoryData<Stage, Stage> EveryStep()
    {
        var rows = new TheoryData<Stage, Stage>();
        foreach (var (from, to) in StageRules.Steps.Select(step => (step.From, step.To)).Distinct())
        {
            rows.Add(from, to);
        }

        return rows;
    }

    [Theory]
    [InlineData(Role.Coordinator, Stage.Preparation, true, "scoring")]
    [InlineData(Role.Coordinator, Stage.Scoring, true, "consensus preparation")]
    [InlineData(Role.Coordinator, Stage.Consensus, true, "approval closed preparation scoring")]
    [InlineData(Role.Coordinator, Stage.Approval, true, "consensus")]
    [InlineData(Role.Coordinator, Stage.Submitted, true, "closed consensus")]
    [InlineData(Role.Coordinator, Stage.Validation, true, "closed")]
    [InlineData(Role.Coordinator, Stage.Closed, true, "consensus")]
    [InlineData(Role.Coordinator, Stage.Preparation, false, "consensus")]
    [InlineData(Role.Coordinator, Stage.Scoring, false, "consensus preparation")]
    [InlineData(Role.Coordinator, Stage.Consensus, false, "approval closed preparation")]
    [InlineData(Role.Coordinator, Stage.Approval, false, "consensus")]
    [InlineData(Role.Coordinator, Stage.Submitted, false, "closed consensus")]
    [InlineData(Role.Coordinator, Stage.Validation, false, "closed")]
    [InlineData(Role.Coordinator, Stage.Closed, false, "consensus")]
    [InlineData(Role.Approver, Stage.Preparation, true, "")]
    [InlineData(Role.Approver, Stage.Scoring, true, "")]
    [InlineData(Role.Approver, Stage.Consensus, true, "")]
    [InlineData(Role.Approver, Stage.Approval, true, "consensus submitted")]
    [InlineData(Role.Approver, Stage.Submitted, true, "")]
    [InlineData(Role.Approver, Stage.Validation, true, "")]
    [InlineData(Role.Approver, Stage.Closed, true, "")]
    [InlineData(Role.Advisor, Stage.Preparation, true, "")]
    [InlineData(Role.Advisor, Stage.Scoring, true, "")]
    [InlineData(Role.Advisor, Stage.Consensus, true, "")]
    [InlineData(Role.Advisor, Stage.Approval, true, "")]
    [InlineData(Role.Advisor, Stage.Submitted, true, "validation")]
    [InlineData(Role.Advisor, Stage.Validation, true, "closed")]
    [InlineData(Role.Advisor, Stage.Closed, true, "validation")]
    [MemberData(nameof(Others))]
    public void OpenTo_RoleAndStage_IsExactlyThis(
        Role? role,
        Stage stage,
        bool hasAgencies,
        string expected
    )
    {
        var steps = StageRules.OpenTo(Actors.Of(role).In("XA"), At(stage, hasAgencies));

        var codes = steps.Select(step => EnumCode<Stage>.Of(step.To)).Order();
        Assert.Equal(expected, string.Join(' ', codes));
    }

    /// <summary>The grant decides, not the role alone; only advisors reach invented countries without one.</summary>
    [Theory]
    [InlineData(Role.Coordinator, "XA", 0)]
    [InlineData(Role.Approver, "XA", 0)]
    [InlineData(Role.Advisor, "GH", 0)]
    [InlineData(Role.Advisor, "XA", 1)]
    public void OpenTo_CountryNotGranted_IsNothingButForAdvisorsOfInventedOnes(
        Role role,
        string country,
        int expected
    )
    {
        var counts = Enum.GetValues<Stage>()
            .Select(stage => AnAssessment().OfCountry(country).AtStage(stage))
            .Select(assessment => StageRules.OpenTo(Actors.Of(role).In("TN"), assessment).Count);

        Assert.Equal(expected, counts.Max());
    }

    [Theory]
    [MemberData(nameof(EveryStep))]
    public void Check_ReasonLeftOut_IsRefusedExactlyWhereOneIsNeeded(Stage from, Stage to)
    {
        var step = Step(from, to);
        var reading = Agreed(from);

        var without = Rules(step, reading, _signed with { To = to, Reason = " \u200B" });

        var name = $"{EnumCode<Stage>.Of(from)}>{EnumCode<Stage>.Of(to)}";
        Assert.Equal(
            _needReason.Contains(name),
            without.Contains(StageRules.ReasonIsRequired, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            StageRules.ReasonIsRequired,
            Rules(step, reading, _signed with { To = to, Reason = "because" })
        );
    }

    [Theory]
    [InlineData(1_000, "")]
    [InlineData(1_001, StageRules.ReasonIsTooLong)]
    public void Check_Reason_IsLimited(int length, string expected)
    {
        var request = new StageRequest(Stage.Consensus, new('r', length));

        Assert.Equal(
            expected,
            Rules(Step(Stage.Closed, Stage.Consensus), Agreed(Stage.Closed), request)
        );
    }

    [Theory]
    [InlineData(Stage.Preparation, Stage.Scoring, false, StageRules.AgencyIsRequired)]
    [InlineData(Stage.Preparation, Stage.Scoring, true, "")]
    [InlineData(Stage.Preparation, Stage.Consensus, false, "")]
    [InlineData(Stage.Preparation, Stage.Consensus, true, StageRules.AgenciesScoreFirst)]
    [InlineData(Stage.Consensus, Stage.Scoring, false, StageRules.AgencyIsRequired)]
    [InlineData(Stage.Consensus, Stage.Scoring, true, "")]
    public void Check_Agencies_AnswerFirstWhereThereAreAny(
        Stage from,
        Stage to,
        bool hasAgencies,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Rules(Step(from, to), Read(At(from, hasAgencies)), new(to, "because"))
        );

    [Theory]
    [InlineData(Stage.Consensus, Stage.Approval)]
    [InlineData(Stage.Approval, Stage.Submitted)]
    public void Check_JointAnswersMissing_AreCounted(Stage from, Stage to)
    {
        var cycle = At(from);
        var reading = Read(
            cycle,
            [.. Everywhere(cycle).Skip(2), AnAnswer(cycle) with { Agency = "customs" }]
        );

        var violations = StageRules.Check(Step(from, to), reading, _signed with { To = to });

        Assert.Equal([new(StageRules.AnswersAreMissing, "answers", "2")], violations);
    }

    [Fact]
    public void Check_AnswerTakenBack_IsMissing()
    {
        var cycle = At(Stage.Consensus);
        var blank = AnAnswer(cycle, "LEG.S.1", AnswerContent.Blank);

        var rules = Rules(Onwards, Read(cycle, [.. Everywhere(cycle).Skip(1), blank]));

        Assert.Equal(StageRules.AnswersAreMissing, rules);
    }

    [Fact]
    public void Check_OutsideTheScope_NothingIsMissing()
    {
        Assessment cycle = AnAssessment().OfAreas("LEG");
        var reading = Read(cycle, [.. Everywhere(cycle).Where(one => one.Indicator.Area == "LEG")]);

        Assert.Equal("", Rules(Onwards, reading));
    }

    [Theory]
    [InlineData(2, "", "")]
    [InlineData(3, "", StageRules.NoteIsRequired)]
    [InlineData(5, " ", StageRules.NoteIsRequired)]
    [InlineData(5, "why", "")]
    public void Check_SpreadOfTwoOrMore_NeedsANote(int customs, string note, string expected)
    {
        var cycle = At(Stage.Consensus);
        Answer[] own = [Own(cycle, "border-police", 1), Own(cycle, "customs", customs)];

        Assert.Equal(expected, Rules(Onwards, Read(cycle, [.. Everywhere(cycle, note), .. own])));
    }

    [Fact]
    public void Check_LevelOfAnAgencyThatLeft_NeedsNoNote()
    {
        Assessment cycle = AnAssessment().WithAgencies("border-police");
        Answer[] own = [Own(cycle, "border-police", 1), Own(cycle, "customs", 5)];

        Assert.Equal("", Rules(Onwards, Read(cycle, [.. Everywhere(cycle), .. own])));
    }

    [Fact]
    public void Check_Note_NamesTheIndicator()
    {
        var cycle = At(Stage.Consensus);
        Answer[] own = [Own(cycle, "border-police", 1), Own(cycle, "customs", 4)];

        var violations = StageRules.Check(
            Onwards,
            Read(cycle, [.. Everywhere(cycle), .. own]),
            new(Stage.Approval)
        );

        Assert.Equal([new(StageRules.NoteIsRequired, "answers", "LEG.S.1")], violations);
    }

    [Theory]
    [InlineData("A", "Minister", "")]
    [InlineData("", "Minister", StageRules.ApproverIsRequired)]
    [InlineData("\u200B", "Minister", StageRules.ApproverIsRequired)]
    [InlineData("A", "", StageRules.FunctionIsRequired)]
    [InlineData("", "", StageRules.ApproverIsRequired + " " + StageRules.FunctionIsRequired)]
    public void Check_Approval_NeedsNameAndFunction(string name, string function, string expected)
    {
        var request = _signed with { ApproverName = name, ApproverFunction = function };

        Assert.Equal(
            expected,
            Rules(Step(Stage.Approval, Stage.Submitted), Agreed(Stage.Approval), request)
        );
    }

    [Theory]
    [InlineData(120, 120, "")]
    [InlineData(121, 1, StageRules.ApproverIsTooLong)]
    [InlineData(1, 121, StageRules.ApproverIsTooLong)]
    public void Check_Approver_IsLimited(int name, int function, string expected)
    {
        var request = _signed with
        {
            ApproverName = new('n', name),
            ApproverFunction = new('f', function),
        };

        Assert.Equal(
            expected,
            Rules(Step(Stage.Approval, Stage.Submitted), Agreed(Stage.Approval), request)
        );
    }

    private static StageStep Onwards => Step(Stage.Consensus, Stage.Approval);

    private static StageStep Step(Stage from, Stage to) =>
        StageRules.Steps.First(step => step.From == from && step.To == to);

    private static Assessment At(Stage stage, bool hasAgencies = true)
    {
        string[] agencies = hasAgencies ? ["border-police", "customs"] : [];
        return AnAssessment().AtStage(stage).WithAgencies(agencies);
    }

    private static Answer Own(Assessment cycle, string agency, int level) =>
        AnAnswer(cycle, level: level) with
        {
            Agency = agency,
        };

    private static IEnumerable<Answer> Everywhere(Assessment cycle, string rationale = "") =>
        AFramework()
            .Build()
            .Indicators.Select(indicator =>
                AnAnswer(
                    cycle,
                    indicator.Id.Value,
                    new AnswerContent { State = AnswerState.Unknown, Rationale = rationale }
                )
            );

    private static AssessmentReading Agreed(Stage stage)
    {
        var cycle = At(stage);
        return Read(cycle, [.. Everywhere(cycle)]);
    }

    private static AssessmentReading Read(Assessment cycle, params Answer[] answers) =>
        new(cycle, AFramework(), answers);

    private static string Rules(
        StageStep step,
        AssessmentReading reading,
        StageRequest? request = null
    ) =>
        string.Join(
            ' ',
            StageRules
                .Check(step, reading, request ?? new(step.To))
                .Select(violation => violation.Rule)
        );
}
