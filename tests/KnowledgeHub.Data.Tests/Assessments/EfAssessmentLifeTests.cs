using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Data.Tests.Assessments;

/// <summary>Stages, agencies and rich answers in the database.</summary>
public sealed class EfAssessmentLifeTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly DateTime _time = new(2025, 2, 1, 8, 15, 0, DateTimeKind.Utc);

    private static readonly AnswerContent _whole = new()
    {
        State = AnswerState.Scored,
        Level = 2,
        Comment = "c",
        Evidence = EvidenceGrade.Statement,
        EvidenceFrom = new(2024, 2, 29),
        Confidence = DeclaredConfidence.High,
        Strengths = "نقاط القوة",
        Improvements = "« améliorations »",
        PlannedActions = "планы\nна год",
        Rationale = "why",
        Dissent = "who did not",
        Votes = new(0, 2, 5, 1, 0),
        Language = Language.Arabic,
    };

    public static TheoryData<DatabaseKind, string, Stage> OtherStages()
    {
        var rows = new TheoryData<DatabaseKind, string, Stage>();
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            rows.Add(kind, AnswerKey.National, Stage.Scoring);
            rows.Add(kind, AnswerKey.National, Stage.Approval);
            rows.Add(kind, "customs", Stage.Preparation);
            rows.Add(kind, "customs", Stage.Consensus);
            rows.Add(kind, AnswerKey.Validation, Stage.Submitted);
            rows.Add(kind, AnswerKey.Validation, Stage.Closed);
        }

        return rows;
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_WholeLife_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        ParticipatingAgency customs = new()
        {
            Code = "customs",
            Name = "الجمارك",
            Areas = ["LEG"],
            Indicators = [new("INS.A.1")],
        };
        var saved = AnAssessment()
            .AtStage(Stage.Closed)
            .OfAreas("LEG", "INS")
            .WithAgencies([customs])
            .Build() with
        {
            Deadlines = new(new(2025, 2, 1), null, new(2025, 4, 1)),
            Journal = [new(Stage.Approval, Stage.Submitted, "approver", "A. Name", _time, "why")],
            Approval = new("A. Name", "Министр", "approver", _time, new('a', 64)),
        };

        await hub.StartAsync(saved);

        Assert.Equivalent(saved, await hub.Assessments.FindAsync(saved.Id, _none), strict: true);
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_EveryField_IsReadBackAndKeptInTheHistory(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        var saved = AnAnswer(AnAssessment(), "LEG.S.1", _whole) with { Spread = 3 };

        await hub.AnswerAsync(saved);

        Assert.Equal(saved, await hub.Assessments.FindAnswerAsync(saved.Key, _none));
        var history = await hub.Assessments.ReadHistoryAsync(saved.Key, _none);
        Assert.Equal([_whole], history.Select(version => version.Content));
    }

    [Theory]
    [MemberData(nameof(OtherStages))]
    public async Task SaveAnswerAsync_AtAnotherStage_ChangesNothing(
        DatabaseKind kind,
        string agency,
        Stage stage
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment().AtStage(stage).WithAgencies("customs"));
        var before = await hub.CountHistoryAsync();

        var result = await hub.AnswerAsync(Own(agency, "LEG.S.1"));

        Assert.Equal(SaveResult.Closed, result);
        Assert.Equal(before, await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveAnswersAsync_Several_AreSavedTogetherAsWhatHappened(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(Scoring);
        var before = await hub.CountHistoryAsync();

        var result = await SaveAsync(hub, Own("customs", "LEG.S.1"), Own("customs", "INS.S.1"));

        Assert.Equal(SaveResult.Saved, result);
        Assert.Equal(2, (await hub.Assessments.ReadAnswersAsync(Scoring.Id, _none)).Count);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            2,
            await context.AuditEvents.CountAsync(row => row.Action == "answer.imported")
        );
        Assert.Equal(before.Revisions + 2, await context.Revisions.CountAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveAnswersAsync_OneIsStale_SavesNone(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(Scoring);
        await hub.AnswerAsync(Own("customs", "INS.S.1"));
        var before = await hub.CountHistoryAsync();

        var result = await SaveAsync(
            hub,
            Own("customs", "LEG.S.1"),
            Own("customs", "INS.S.1") with
            {
                Version = 3,
            }
        );

        Assert.Equal(SaveResult.Stale, result);
        Assert.Equal(before, await hub.CountHistoryAsync());
        Assert.Single(await hub.Assessments.ReadAnswersAsync(Scoring.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswersAsync_StageWasLeft_SavesNone(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(Scoring);
        await hub.ReviseAsync(Scoring with { Version = 2, Status = Stage.Consensus });

        var result = await SaveAsync(hub, Own("customs", "LEG.S.1"), Own("customs", "INS.S.1"));

        Assert.Equal(SaveResult.Closed, result);
        Assert.Empty(await hub.Assessments.ReadAnswersAsync(Scoring.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_WhileTheStageIsLeft_NothingIsCommittedAfterwards(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(Scoring);
        var saves = Enumerable
            .Range(1, 20)
            .Select(number => hub.AnswerAsync(Own("customs", $"LEG.S.{number}")));
        var leaving = hub.ReviseAsync(Scoring with { Version = 2, Status = Stage.Consensus });

        await Task.WhenAll([.. saves, leaving]);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var last = await context.ChangeFeed.OrderBy(entry => entry.Sequence).LastAsync();
        Assert.Equal((AggregateKind.Assessment, 2), (last.Kind, last.Version));
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SubmittedFiftyTimesAtOnce_IsSubmittedOnce(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var waiting = AnAssessment().AtStage(Stage.Approval).Build();
        await hub.StartAsync(waiting);
        var before = await hub.CountHistoryAsync();

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(_ =>
                    Task.Run(() =>
                        hub.ReviseAsync(waiting with { Version = 2, Status = Stage.Submitted })
                    )
                )
        );

        var after = await hub.CountHistoryAsync();
        Assert.Single(results, result => result is SaveResult.Saved);
        Assert.Equal(49, results.Count(result => result is SaveResult.Stale));
        Assert.Equal(
            (before.Revisions + 1, before.AuditEvents + 1, before.FeedEntries + 1),
            (after.Revisions, after.AuditEvents, after.FeedEntries)
        );
    }

    [Theory, EachDatabase]
    public async Task Reads_AnswersOfAgencies_AreKeptApartFromTheJointOnes(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(Scoring);
        await hub.AnswerAsync(Own("customs", "LEG.S.1", 5));
        await hub.AnswerAsync(Own("border-police", "LEG.S.1", 1));
        await hub.ReviseAsync(Scoring with { Version = 2, Status = Stage.Consensus });
        await hub.AnswerAsync(Own(AnswerKey.National, "LEG.S.1", 3) with { Spread = 4 });

        var scored = await hub.Assessments.ReadForScoringAsync([Scoring.Id], _none);
        var listed = await hub.Assessments.ListAsync([new("XA")], false, _none);
        var all = await hub.Assessments.ReadAnswersToAsync(Scoring.Id, new("LEG.S.1"), _none);

        Assert.Equal([((int?)3, (int?)4)], scored.Select(answer => (answer.Level, answer.Spread)));
        Assert.Equal([1], listed.Select(line => line.Answered));
        Assert.Equal([1, 3, 5], all.Select(answer => answer.Content.Level).Order());
    }

    private static Assessment Scoring =>
        AnAssessment().AtStage(Stage.Scoring).WithAgencies("border-police", "customs");

    private static Answer Own(string agency, string indicator, int level = 3) =>
        AnAnswer(AnAssessment(), indicator, level) with
        {
            Agency = agency,
        };

    private static Task<SaveResult> SaveAsync(TestHub hub, params Answer[] answers) =>
        hub.Assessments.SaveAnswersAsync(
            answers,
            AssessmentChange.Imported,
            Actors.Respondent,
            _none
        );

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        return hub;
    }
}
