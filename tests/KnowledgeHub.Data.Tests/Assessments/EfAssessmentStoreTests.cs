using System.Data.Common;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Assessments;

public sealed class EfAssessmentStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task SaveAsync_WholeAssessment_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var saved = AnAssessment().WithZones("Free zone at the port").Build();

        await hub.StartAsync(saved);

        var read = await hub.Assessments.FindAsync(saved.Id, _none);
        Assert.Equivalent(saved, read, strict: true);
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SecondCycleOfTheSameName_IsTaken(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());

        var result = await hub.Assessments.SaveAsync(
            AnAssessment().WithId("A-0002"),
            AssessmentChange.Started,
            Actors.Coordinator,
            _none
        );

        Assert.Equal(SaveResult.Taken, result);
    }

    [Theory, EachDatabase]
    public async Task StartAsync_CarriedAnswers_AreSavedWithTheCycleOrNotAtAll(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        Assessment cycle = AnAssessment();
        var again = cycle with { Id = new("A-0002") };

        var started = await StartAsync(hub, cycle);
        var taken = await StartAsync(hub, again);

        Assert.Equal((SaveResult.Saved, SaveResult.Taken), (started, taken));
        Assert.Single(await hub.Assessments.ReadAnswersAsync(cycle.Id, _none));
        Assert.Empty(await hub.Assessments.ReadAnswersAsync(again.Id, _none));
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            "carried",
            await context
                .Revisions.Where(revision => revision.Kind == AggregateKind.Answer)
                .Select(revision => revision.Change)
                .SingleAsync()
        );
    }

    private static Task<SaveResult> StartAsync(TestHub hub, Assessment cycle) =>
        hub.Assessments.StartAsync(
            cycle,
            [AnAnswer(cycle)],
            AssessmentChange.Started,
            Actors.Coordinator,
            _none
        );

    [Theory, EachDatabase]
    public async Task SaveAsync_StaleVersion_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        await hub.ReviseAsync(AnAssessment().WithVersion(2).WithName("First"));

        var result = await hub.ReviseAsync(AnAssessment().WithVersion(2).WithName("Second"));

        var read = await hub.Assessments.FindAsync(AnAssessment().Build().Id, _none);
        Assert.Equal((SaveResult.Stale, "First"), (result, read?.Name));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_WholeAnswer_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        var content = new AnswerContent
        {
            State = AnswerState.Scored,
            Level = 4,
            Comment = "يطبَّق في معظم المراكز — « oui »",
            Evidence = EvidenceGrade.DocumentAndUse,
            EvidenceFrom = new(2024, 2, 29),
        };
        var saved = AnAnswer(AnAssessment(), "LEG.S.1", content);

        await hub.Assessments.SaveAnswerAsync(saved, Actors.Respondent, _none);

        var read = await hub.Assessments.FindAnswerAsync(saved.Key, _none);
        Assert.Equivalent(saved, read, strict: true);
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_StaleVersion_KeepsTheFirst(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 2));
        await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 3) with { Version = 2 });

        var result = await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 5) with { Version = 2 });

        var read = await hub.Assessments.FindAnswerAsync(AnAnswer(AnAssessment()).Key, _none);
        Assert.Equal((SaveResult.Stale, 3), (result, read?.Content.Level));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_FirstVersionTwice_IsRefused(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 2));

        var result = await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 5));

        Assert.NotEqual(SaveResult.Saved, result);
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_CycleClosedMeanwhile_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        await hub.ReviseAsync(AnAssessment().WithVersion(2).Closed());
        var before = await hub.CountHistoryAsync();

        var result = await hub.AnswerAsync(AnAnswer(AnAssessment()));

        Assert.Equal(SaveResult.Closed, result);
        Assert.Equal(before, await hub.CountHistoryAsync());
        Assert.Empty(await hub.Assessments.ReadAnswersAsync(AnAssessment().Build().Id, _none));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_WhileTheCycleIsClosed_NothingIsCommittedAfterwards(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        var saves = Enumerable
            .Range(1, 20)
            .Select(number => hub.AnswerAsync(AnAnswer(AnAssessment(), $"LEG.S.{number}")));
        var closing = hub.ReviseAsync(AnAssessment().WithVersion(2).Closed());

        await Task.WhenAll([.. saves, closing]);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var last = await context.ChangeFeed.OrderBy(entry => entry.Sequence).LastAsync();
        Assert.Equal((AggregateKind.Assessment, 2), (last.Kind, last.Version));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_CountryOfAnotherAssessment_IsRefusedByTheDatabase(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        var smuggled = AnAnswer(AnAssessment()) with { Country = new("XB") };

        await Assert.ThrowsAnyAsync<DbException>(() => hub.AnswerAsync(smuggled));

        Assert.Empty(await hub.Assessments.ReadAnswersAsync(smuggled.Assessment, _none));
    }

    [Theory, EachDatabase]
    public async Task SaveAnswerAsync_Saved_LeavesOneRowOfEachHistoryWithTheCountry(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        var before = await hub.CountHistoryAsync();

        await hub.AnswerAsync(AnAnswer(AnAssessment()));

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var last = await context.AuditEvents.OrderBy(audit => audit.Id).LastAsync();
        Assert.Equal(
            new(before.Revisions + 1, before.AuditEvents + 1, before.FeedEntries + 1),
            await hub.CountHistoryAsync()
        );
        Assert.Equal(("answer.answered", "XA"), (last.Action, last.Country?.Value));
    }

    [Theory, EachDatabase]
    public async Task ReadHistoryAsync_TwoVersions_GivesBothNewestFirst(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 2));
        await hub.AnswerAsync(AnAnswer(AnAssessment(), level: 4) with { Version = 2 });

        var history = await hub.Assessments.ReadHistoryAsync(AnAnswer(AnAssessment()).Key, _none);

        Assert.Equal([4, 2], history.Select(version => version.Content.Level));
    }

    [Theory, EachDatabase]
    public async Task ReadForScoringAsync_SeveralAssessments_GivesTheirAnswersWithoutTexts(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        var other = AnAssessment().WithId("A-0002").OfCountry("XB").Build();
        await hub.StartAsync(AnAssessment());
        await hub.StartAsync(other);
        await hub.AnswerAsync(AnAnswer(AnAssessment(), "LEG.S.1", level: 2));
        await hub.AnswerAsync(AnAnswer(other, "LEG.S.2", level: 5));

        var read = await hub.Assessments.ReadForScoringAsync([other.Id], _none);

        var answer = Assert.Single(read);
        Assert.Equal(("LEG.S.2", 5), (answer.Indicator.Value, answer.Level));
    }

    [Theory, EachDatabase]
    public async Task ListAsync_OwnCountry_GivesItsCyclesNewestFirstWithProgress(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment());
        await hub.StartAsync(
            AnAssessment().WithId("A-0002").WithName("2027").ReferringTo(new(2027, 1, 1))
        );
        await hub.StartAsync(AnAssessment().WithId("A-0003").OfCountry("XB"));
        await hub.AnswerAsync(AnAnswer(AnAssessment()));

        var listed = await hub.Assessments.ListAsync([new("XA")], false, _none);

        Assert.Equal(
            [("2027", 0), ("2025", 1)],
            listed.Select(line => (line.Assessment.Name, line.Answered))
        );
    }

    [Theory, EachDatabase]
    public async Task ListAsync_WithDemonstrations_AddsInventedCountriesOnly(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.StartAsync(AnAssessment().OfCountry("XB"));
        await hub.StartAsync(AnAssessment().WithId("A-0002").OfCountry("GH"));

        var listed = await hub.Assessments.ListAsync([], true, _none);

        Assert.Equal(["XB"], listed.Select(line => line.Assessment.Country.Value));
    }

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        return hub;
    }
}
