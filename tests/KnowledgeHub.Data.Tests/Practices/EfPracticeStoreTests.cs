using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Editorial;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Data.Sqlite;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Practices;

public sealed class EfPracticeStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Actor _system = Actor.System;

    [Theory, EachDatabase]
    public async Task SaveAsync_WholeEntry_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var saved = SamplePractices.Whole();

        await hub.Practices.SaveAsync(saved, PracticeChange.Drafted, Actor.System, _none);

        var read = await hub.Practices.FindAsync(saved.Id, _none);
        Assert.Equivalent(saved, read, strict: true);
    }

    [Theory, EachDatabase]
    public async Task FindBySlugAsync_KnownSlug_FindsTheEntry(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001", "joint-patrols"));

        var read = await hub.Practices.FindBySlugAsync("joint-patrols", _none);

        Assert.Equal("P-0001", read?.Id.Value);
    }

    [Theory, EachDatabase]
    public async Task DeleteAsync_DraftAsItIsStored_TakesItAndKeepsItsHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var draft = SamplePractices.Draft("P-0001");
        await hub.SaveAsync(draft);
        var history = new EfPracticeHistory(hub.Access());

        var stale = await hub.Practices.DeleteAsync(draft with { Version = 7 }, _system, _none);
        var deleted = await hub.Practices.DeleteAsync(draft, _system, _none);

        Assert.Equal((SaveResult.Stale, SaveResult.Saved), (stale, deleted));
        Assert.Null(await hub.Practices.FindAsync(draft.Id, _none));
        Assert.Equal("practice.deleted", (await hub.AuditAsync())[^1].Action);
        Assert.Equal(2, (await history.ReadAsync(draft.Id, _none)).Count);
        Assert.True(await history.HasAnyAsync(draft.Id, [PracticeChange.Deleted], _none));
        Assert.False(await history.HasAnyAsync(draft.Id, [PracticeChange.Submitted], _none));
    }

    [Theory, EachDatabase]
    public async Task FindManyAsync_SomeUnknown_GivesTheKnownOnes(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001"), SamplePractices.Draft("P-0002"));

        var read = await hub.Practices.FindManyAsync([new("P-0002"), new("P-9999")], _none);

        Assert.Equal(["P-0002"], read.Select(practice => practice.Id.Value));
    }

    [Theory, EachDatabase]
    public async Task FindManyAsync_NothingChanged_GivesTheEntryReadBefore(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001"));
        var first = await hub.Practices.FindManyAsync([new("P-0001")], _none);

        var second = await hub.Practices.FindManyAsync([new("P-0001")], _none);

        Assert.Same(first[0], second[0]);
    }

    [Theory, EachDatabase]
    public async Task FindManyAsync_SameVersionFromARestoredBackup_GivesWhatIsStored(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001"));
        var before = await hub.Practices.FindManyAsync([new("P-0001")], _none);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var later = before[0].UpdatedUtc.AddSeconds(1);

        await context.Practices.ExecuteUpdateAsync(row =>
            row.SetProperty(practice => practice.OwnerId, "restored")
                .SetProperty(practice => practice.UpdatedUtc, later)
        );

        var after = await hub.Practices.FindManyAsync([new("P-0001")], _none);
        Assert.Equal("restored", after[0].OwnerId);
    }

    [Theory, EachDatabase]
    public async Task ReadAllAsync_ManyEntries_GivesEachOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001"), SamplePractices.Draft("P-0002"));

        var read = await hub.Practices.ReadAllAsync(_none).ToListAsync();

        Assert.Equal(["P-0001", "P-0002"], read.Select(practice => practice.Id.Value).Order());
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_StaleVersion_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var first = SamplePractices.Draft("P-0001");
        var second = first with { Version = 2, Status = PracticeStatus.Published };
        await hub.SaveAsync(first, second);

        var late = await hub.Practices.SaveAsync(
            first with
            {
                Version = 2,
            },
            PracticeChange.Revised,
            Actor.System,
            _none
        );

        Assert.Equal(SaveResult.Stale, late);
        Assert.Equal(
            PracticeStatus.Published,
            (await hub.Practices.FindAsync(first.Id, _none))?.Status
        );
        Assert.Equal(new HistoryCount(2, 2, 2), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_TakenSlug_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001", "joint-patrols"));

        var second = SamplePractices.Draft("P-0002", "joint-patrols");
        var result = await hub.Practices.SaveAsync(
            second,
            PracticeChange.Drafted,
            Actor.System,
            _none
        );

        Assert.Equal(SaveResult.Taken, result);
        Assert.Null(await hub.Practices.FindAsync(second.Id, _none));
        Assert.Equal(new HistoryCount(1, 1, 1), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_ParallelSavesOfOneVersion_ExactlyOneWins(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var first = SamplePractices.Draft("P-0001");
        await hub.SaveAsync(first);

        var next = first with { Version = 2 };
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    Task.Run(() =>
                        hub.Practices.SaveAsync(next, PracticeChange.Revised, Actor.System, _none)
                    )
                )
        );

        Assert.Single(results, SaveResult.Saved);
        Assert.Equal(new HistoryCount(2, 2, 2), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task ListDraftsAsync_OfOneOwner_LeavesOutOthersPublishedAndArchived(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(
            SamplePractices.Draft("P-0001") with
            {
                OwnerId = "me",
            },
            SamplePractices.Draft("P-0002") with
            {
                OwnerId = "you",
            },
            SamplePractices.Draft("P-0003") with
            {
                OwnerId = "me",
                Status = PracticeStatus.Published,
            },
            SamplePractices.Draft("P-0004") with
            {
                OwnerId = "me",
                Status = PracticeStatus.Archived,
            },
            SamplePractices.Whole() with
            {
                OwnerId = "you",
            }
        );

        var mine = await hub.Practices.ListDraftsAsync("me", _none);
        var all = await hub.Practices.ListDraftsAsync(null, _none);

        Assert.Equal(["P-0001"], mine.Select(draft => draft.Id.Value));
        Assert.Equal(
            ["Draft P-0001", "Draft P-0002", "InReview P-0071"],
            all.Select(draft => $"{draft.Status} {draft.Id}").Order()
        );
    }

    [Theory, EachDatabase]
    public async Task ListDueAsync_PublishedEntries_AreThoseWhoseDayHasPassed(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var today = new DateOnly(2026, 5, 1);
        await hub.SaveAsync(
            Reviewed("P-0001", today.AddDays(-1)),
            Reviewed("P-0002", today.AddDays(-9)),
            Reviewed("P-0003", today),
            Reviewed("P-0004", today.AddDays(-1)) with
            {
                Status = PracticeStatus.Archived,
            }
        );

        var due = await hub.Practices.ListDueAsync(today, null, _none);

        Assert.Equal(["P-0002", "P-0001"], due.Select(line => line.Id.Value));
        Assert.Equal(today.AddDays(-9), due[0].ReviewBy);
        Assert.Empty(await hub.Practices.ListDueAsync(today, "somebody else", _none));
    }

    [Theory, EachDatabase]
    public async Task ListScheduledAsync_Hour_IsDueFromItOn(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var hour = new DateTime(2026, 5, 1, 8, 0, 0, DateTimeKind.Utc);
        await hub.SaveAsync(
            SamplePractices.Draft("P-0001"),
            SamplePractices.Draft("P-0002") with
            {
                PublishAtUtc = hour,
            }
        );

        var before = await hub.Practices.ListScheduledAsync(hour.AddSeconds(-1), _none);
        var then = await hub.Practices.ListScheduledAsync(hour, _none);

        Assert.Empty(before);
        Assert.Equal("P-0002", Assert.Single(then).Id.Value);
    }

    [Theory, EachDatabase]
    public async Task FindAsync_DatabaseThatCannotBeReached_SaysSo(DatabaseKind kind)
    {
        DatabaseEngine gone =
            kind is DatabaseKind.Sqlite
                ? new SqliteEngine("/nonexistent-folder/hub.db")
                : new PostgreSqlEngine("Host=127.0.0.1;Port=1;Database=none;Timeout=2");
        await using var hub = TestHub.On(gone);

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            hub.Practices.FindAsync(new("P-0001"), _none)
        );
    }

    private static Practice Reviewed(string id, DateOnly day)
    {
        var draft = SamplePractices.Draft(id);
        return draft with
        {
            Status = PracticeStatus.Published,
            Content = draft.Content with { ReviewBy = day },
        };
    }
}
