using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Core.Tests.Assessments;

/// <summary>What a reader is given of an assessment in which agencies answer.</summary>
public sealed class ReadingOfAgenciesTests
{
    private static readonly string[] _whose =
    [
        "border-police",
        "customs",
        "national",
        "validation",
    ];

    [Theory]
    [InlineData(Role.Respondent, Stage.Scoring, "customs national")]
    [InlineData(Role.Coordinator, Stage.Scoring, "border-police customs national")]
    [InlineData(Role.Approver, Stage.Scoring, "national")]
    [InlineData(Role.Advisor, Stage.Scoring, "national validation")]
    [InlineData(Role.Respondent, Stage.Consensus, "border-police customs national")]
    [InlineData(Role.Approver, Stage.Approval, "border-police customs national")]
    [InlineData(Role.Advisor, Stage.Validation, "national validation")]
    [InlineData(Role.Coordinator, Stage.Validation, "border-police customs national")]
    [InlineData(Role.Respondent, Stage.Closed, "border-police customs national validation")]
    public async Task ById_RoleAndStage_GivesOnlyTheAnswersThatMayBeSeen(
        Role role,
        Stage stage,
        string expected
    )
    {
        var reading = await ReadAsync(role, stage);

        var seen = reading.AllTo(new("LEG.S.1")).Select(answer => answer.Agency).Order();
        Assert.Equal(expected, string.Join(' ', seen));
    }

    [Theory]
    [InlineData(Role.Respondent, Stage.Scoring, "customs national")]
    [InlineData(Role.Advisor, Stage.Closed, "national validation")]
    public async Task History_WhatMayNotBeSeen_IsNotFound(Role role, Stage stage, string seen)
    {
        var reading = Reading(stage);
        var found = new List<string>();

        foreach (var agency in _whose)
        {
            var outcome = await reading.HistoryAsync(
                Actors.Of(role).In("XA"),
                "A-0001",
                new("LEG.S.1"),
                default,
                agency
            );
            found.AddRange(
                outcome is Outcome<IReadOnlyList<AnswerVersion>>.NotFound ? [] : [agency]
            );
        }

        Assert.Equal(seen, string.Join(' ', found));
    }

    [Theory]
    [InlineData(Role.Respondent, "customs")]
    [InlineData(Role.Coordinator, null)]
    public async Task ById_Reader_KnowsTheOwnAgency(Role role, string? expected) =>
        Assert.Equal(expected, (await ReadAsync(role, Stage.Scoring)).MemberOf);

    [Fact]
    public async Task ById_AgenciesWereTakenAway_NobodyBelongsToOne()
    {
        var cycle = AnAssessment().Build();
        var store = new FakeAssessmentStore(cycle).WithMember(cycle.Id, "respondent", "customs");

        var outcome = await new ReadAssessments(
            SampleAccess.To(store),
            store,
            new FakeFrameworkSource()
        ).ByIdAsync(Actors.Respondent.In("XA"), "A-0001", default);

        Assert.Null(Assert.IsType<Outcome<AssessmentReading>.Done>(outcome).Value.MemberOf);
    }

    [Fact]
    public async Task List_Progress_CountsJointAnswersOnly()
    {
        var outcome = await Reading(Stage.Closed).ListAsync(Actors.Respondent.In("XA"), default);

        var listed = Assert.IsType<Outcome<IReadOnlyList<AssessmentListing>>.Done>(outcome).Value;
        Assert.Equal([1], listed.Select(line => line.Answered));
    }

    [Fact]
    public void By_AnAgency_PutsItsAnswersInView()
    {
        var cycle = Cycle(Stage.Consensus);
        var reading = new AssessmentReading(cycle, AFramework(), Answers(cycle)) { MemberOf = "x" };

        var own = reading.By("customs");

        Assert.Equal(("customs", "x"), (own.Agency, own.MemberOf));
        Assert.Equal(
            (2, 3),
            (own.Find(new("LEG.S.1"))?.Content.Level, reading.Find(new("LEG.S.1"))?.Content.Level)
        );
        Assert.Equal(3, own.By(AnswerKey.National).Find(new("LEG.S.1"))?.Content.Level);
        Assert.Same(own, own.By("customs"));
    }

    [Fact]
    public void LevelsOf_Indicator_AreThoseOfTheAgencies()
    {
        var cycle = Cycle(Stage.Consensus);
        var reading = new AssessmentReading(cycle, AFramework(), Answers(cycle));

        Assert.Equal(
            [("border-police", 1), ("customs", 2)],
            reading.LevelsOf(new("LEG.S.1")).Levels.AsEnumerable()
        );
    }

    [Theory]
    [InlineData("national", 18)]
    [InlineData("customs", 10)]
    [InlineData("border-police", 18)]
    [InlineData("validation", 18)]
    public void Asked_ScopeAndAssignment_AreBothKept(string agency, int expected)
    {
        var asked = Assigned(agency).Asked.Select(indicator => indicator.Id.Value).ToList();

        Assert.Equal(expected, asked.Count);
        Assert.All(asked, id => Assert.True(id[..3] is "LEG" or "INS"));
    }

    [Theory]
    [InlineData("national", "LEG.N.3", "INS.S.1")]
    [InlineData("customs", "LEG.N.3", "INS.A.2")]
    [InlineData("customs", "INS.A.2", "LEG.S.1")]
    [InlineData("national", "INS.N.3", "LEG.S.1")]
    [InlineData("national", "INF.S.1", "LEG.S.1")]
    public void NextUnanswered_ScopeAndAssignment_AreNotLeft(
        string agency,
        string after,
        string expected
    ) => Assert.Equal(expected, Assigned(agency).NextUnanswered(new(after))?.Id.Value);

    [Fact]
    public void NextUnanswered_EverythingAskedIsAnswered_IsNone()
    {
        Assessment cycle = AnAssessment().OfAreas("INF");
        var answers = AFramework()
            .Build()
            .Indicators.Where(one => one.Id.Area == "INF")
            .Select(one => AnAnswer(cycle, one.Id.Value));

        Assert.Null(new AssessmentReading(cycle, AFramework(), answers).NextUnanswered(null));
    }

    // Customs are asked for LEG, one indicator of INS, and one that lies outside the scope.
    private static AssessmentReading Assigned(string agency)
    {
        ParticipatingAgency customs = new()
        {
            Code = "customs",
            Areas = ["LEG"],
            Indicators = [new("INS.A.2"), new("INF.S.1")],
        };
        Assessment cycle = AnAssessment()
            .OfAreas("LEG", "INS")
            .WithAgencies([customs, new ParticipatingAgency { Code = "border-police" }]);
        return new(cycle, AFramework(), [], agency);
    }

    private static Assessment Cycle(Stage stage) =>
        AnAssessment().AtStage(stage).WithAgencies("border-police", "customs");

    private static Answer[] Answers(Assessment cycle) =>
        [
            .. _whose.Select(
                (agency, place) => AnAnswer(cycle, level: place + 1) with { Agency = agency }
            ),
        ];

    private static ReadAssessments Reading(Stage stage)
    {
        var store = new FakeAssessmentStore(Cycle(stage))
            .With(Answers(Cycle(stage)))
            .WithMember(new("A-0001"), "respondent", "customs");
        return new(SampleAccess.To(store), store, new FakeFrameworkSource());
    }

    private static async Task<AssessmentReading> ReadAsync(Role role, Stage stage)
    {
        var outcome = await Reading(stage).ByIdAsync(Actors.Of(role).In("XA"), "A-0001", default);
        return Assert.IsType<Outcome<AssessmentReading>.Done>(outcome).Value;
    }
}
