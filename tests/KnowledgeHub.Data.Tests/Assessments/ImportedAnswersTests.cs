using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Assessments;

/// <summary>Answers that come together, from a workbook or with a whole assessment: all of them or none.</summary>
public sealed class ImportedAnswersTests
{
    private const string AnswerKind = "answer";

    private static readonly CancellationToken _none = CancellationToken.None;

    private readonly Assessment _cycle = AnAssessment().Build() with
    {
        Status = AssessmentStatus.Scoring,
        Agencies = [new() { Code = "customs" }, new() { Code = "police" }],
    };

    [Theory, EachDatabase]
    public async Task SaveAnswersAsync_OfTwoAgencies_AreCommittedWithTheirHistory(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(_cycle);

        var result = await SaveAsync(hub, Of("customs"), Of("police"));

        var history = await hub.Assessments.ReadHistoryAsync(Of("police").Key, _none);
        Assert.Equal(SaveResult.Saved, result);
        Assert.True(Assert.Single(history).IsImported);
        Assert.Equal(["imported", "imported"], await ChangesAsync(hub, AnswerKind));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswersAsync_OneOfThemStale_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(_cycle);

        var result = await SaveAsync(hub, Of("customs"), Of("police") with { Version = 2 });

        Assert.Equal(SaveResult.Stale, result);
        Assert.Empty(await hub.Assessments.ReadAnswersAsync(_cycle.Id, _none));
        Assert.Empty(await ChangesAsync(hub, AnswerKind));
    }

    [Theory, EachDatabase]
    public async Task StartAsync_WholeAssessment_IsReadBackWithItsAnswers(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        var result = await StartAsync(hub, _cycle);

        var read = await hub.Assessments.FindAsync(_cycle.Id, _none);
        Assert.Equal(SaveResult.Saved, result);
        Assert.Equivalent(_cycle, read, strict: true);
        Assert.Equal(3, (await hub.Assessments.ReadAnswersAsync(_cycle.Id, _none)).Count);
        Assert.Equal(["imported"], await ChangesAsync(hub, "assessment"));
    }

    [Theory, EachDatabase]
    public async Task StartAsync_NameOfAnotherCycle_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment().WithId("A-0002"));

        var result = await StartAsync(hub, _cycle);

        Assert.Equal(SaveResult.Taken, result);
        Assert.Null(await hub.Assessments.FindAsync(_cycle.Id, _none));
        Assert.Empty(await hub.Assessments.ReadAnswersAsync(_cycle.Id, _none));
    }

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        return hub;
    }

    private Answer Of(string agency) =>
        AnAnswer(
            _cycle,
            "LEG.S.1",
            new AnswerContent { State = AnswerState.Scored, Level = 3 }
        ) with
        {
            Agency = agency,
        };

    private static Task<SaveResult> SaveAsync(TestHub hub, params Answer[] answers) =>
        hub.Assessments.SaveAnswersAsync(
            answers,
            AssessmentChange.Imported,
            Actors.Coordinator,
            _none
        );

    private Task<SaveResult> StartAsync(TestHub hub, Assessment assessment) =>
        hub.Assessments.StartAsync(
            assessment,
            [Of("customs"), Of("police"), Of(AnswerKey.National)],
            AssessmentChange.Imported,
            Actors.Coordinator,
            _none
        );

    private static async Task<List<string>> ChangesAsync(TestHub hub, string kind)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var revisions = await context.Revisions.AsNoTracking().ToListAsync();
        return
        [
            .. revisions
                .Where(revision =>
                    $"{revision.Kind}".Equals(kind, StringComparison.OrdinalIgnoreCase)
                )
                .Select(revision => revision.Change),
        ];
    }
}
