using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.History;

public sealed class ChangeFeedTests
{
    private const int Writers = 8;
    private const int SavesPerWriter = 25;
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task ReadAfterAsync_ConcurrentWriters_ReaderMissesNothingAndSeesOrder(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var writing = Task.WhenAll(
            Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(hub, writer)))
        );

        var seen = await FollowUntilAsync(hub, writing);

        Assert.Equal(Writers * SavesPerWriter, seen.Count);
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    // A sequence alone would let the second writer take number 2 and commit first; a reader that has seen 2 never asks for 1.
    [Fact]
    public async Task EnterFeedOrderAsync_FirstWriterHasNotCommitted_SecondWaitsForIt()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await using var first = await hub.Engine.BeginWriteAsync(context, _none);
        await StageFeedEntryAsync(hub, context);

        var second = Task.Run(() => hub.SaveAsync(SamplePractices.Draft("P-0002")));
        await WaitUntilBlockedAsync(hub, second);
        var before = await hub.Feed.ReadAfterAsync(0, 10, _none);
        await first.CommitAsync(_none);
        await second;
        var after = await hub.Feed.ReadAfterAsync(0, 10, _none);

        Assert.Empty(before);
        Assert.Equal(["P-0001", "P-0002"], after.Select(entry => entry.AggregateId));
    }

    [Theory, EachDatabase]
    public async Task LastSequenceAsync_EmptyFeed_IsZero(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        var last = await hub.Feed.LastSequenceAsync(_none);

        Assert.Equal(0, last);
    }

    [Theory, EachDatabase]
    public async Task WriteAsync_StageThrows_NothingIsWritten(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        var write = hub.Writer.WriteAsync(
            _ => throw new InvalidOperationException("planted"),
            _none
        );

        await Assert.ThrowsAsync<InvalidOperationException>(() => write);
        await hub.SaveAsync(SamplePractices.Draft("P-0001")); // the write lease is free again
        Assert.Equal(new HistoryCount(1, 1, 1), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_OneChange_WritesOneRevisionOneEventOneEntry(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        await hub.SaveAsync(SamplePractices.Draft("P-0001"));

        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal("practice.drafted", (await context.AuditEvents.SingleAsync()).Action);
        Assert.Contains(
            "Title of P-0001",
            (await context.Revisions.SingleAsync()).Body,
            StringComparison.Ordinal
        );
        Assert.Equal(1, (await context.ChangeFeed.SingleAsync()).Version);
    }

    private static async Task WriteAsync(TestHub hub, int writer)
    {
        for (var save = 0; save < SavesPerWriter; save++)
        {
            await hub.SaveAsync(SamplePractices.Draft($"P-{writer:00}{save:000}"));
        }
    }

    private static async Task<List<long>> FollowUntilAsync(TestHub hub, Task writing)
    {
        var seen = new List<long>();
        for (var isLastRound = false; ; isLastRound = writing.IsCompleted)
        {
            var entries = await hub.Feed.ReadAfterAsync(seen.LastOrDefault(), 7, _none);
            seen.AddRange(entries.Select(entry => entry.Sequence));
            if (isLastRound && entries.Count == 0)
            {
                await writing;
                return seen;
            }
        }
    }

    private static async Task StageFeedEntryAsync(TestHub hub, HubDbContext context)
    {
        await hub.Engine.EnterFeedOrderAsync(context, _none);
        context.ChangeFeed.Add(
            new()
            {
                Kind = AggregateKind.Practice,
                AggregateId = "P-0001",
                Version = 1,
                AtUtc = DateTime.UnixEpoch,
            }
        );
        await context.SaveChangesAsync();
    }

    private static async Task WaitUntilBlockedAsync(TestHub hub, Task writer)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        while (await CountWaitingAsync(context) == 0)
        {
            Assert.False(writer.IsCompleted, "The second writer did not wait for the first.");
        }
    }

    private static Task<int> CountWaitingAsync(HubDbContext context) =>
        context
            .Database.SqlQuery<int>(
                $"SELECT count(*)::int AS \"Value\" FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted"
            )
            .SingleAsync();
}
