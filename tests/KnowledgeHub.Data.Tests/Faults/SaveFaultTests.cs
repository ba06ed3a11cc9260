using System.Diagnostics;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Faults;

/// <summary>"Saved" is said after the commit only; whatever fails in a save changes nothing, and the next one works.</summary>
public sealed class SaveFaultTests
{
    private const int Enough = 150;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment();

    // Each engine: busy, read-only, I/O error, disk full, file gone; server gone, out of connections, disk full, lock time-out; and for both a violated rule and a time-out.
    private static readonly Func<Exception>[] _sqlite =
    [
        () => new SqliteException("injected: busy", 5),
        () => new SqliteException("injected: read-only", 8),
        () => new SqliteException("injected: I/O error", 10, 778),
        () => new SqliteException("injected: full", 13),
        () => new SqliteException("injected: cannot open", 14),
        () => new SqliteException("injected: constraint", 19, 787),
        () => new TimeoutException("injected: time-out"),
    ];

    private static readonly Func<Exception>[] _postgreSql =
    [
        () => Answered("57P01"),
        () => Answered("53300"),
        () => Answered("53100"),
        () => Answered("55P03"),
        () => Answered("23503"),
        () => new NpgsqlException("injected: connection lost", new IOException("reset")),
        () => new NpgsqlException("injected: time-out", new TimeoutException("time-out")),
    ];

    [Theory, EachDatabase]
    public async Task Save_EachCallFailsInTurn_IsNeverSaidToBeSavedAndChangesNothing(
        DatabaseKind kind
    )
    {
        await using var hub = await StartedAsync(kind);
        var failing = new FailingCall();
        await using var faulty = TestHub.On(new FaultyEngine(hub.Engine, failing));
        var (count, slowest) = (0, TimeSpan.Zero);
        var next = AnAnswer(_cycle);
        while (count < Enough)
        {
            foreach (var fault in kind is DatabaseKind.Sqlite ? _sqlite : _postgreSql)
            {
                for (var call = 1; ; call++)
                {
                    failing.Arm(call, fault());
                    var before = (await hub.CountHistoryAsync(), await StoredAsync(hub));
                    var (isSaved, took) = await TryAsync(faulty, next);
                    failing.Disarm();
                    if (!failing.HasFailed)
                    {
                        Assert.True(isSaved); // every call of a save has failed once
                        next = next with { Version = next.Version + 1 };
                        break;
                    }

                    Assert.False(isSaved, $"call {call}");
                    Assert.Equal(
                        before,
                        (await hub.CountHistoryAsync(), await StoredAsync(faulty))
                    );
                    slowest = took > slowest ? took : slowest;
                    count++;
                }
            }
        }

        Assert.True(slowest < _patience, $"{slowest}");
        Assert.Empty(await FindDamageAsync(hub));
    }

    [Fact]
    public async Task Save_NoRoomOnTheDisk_IsRefusedReadingGoesOnAndRoomIsEnough()
    {
        await using var hub = await StartedAsync(DatabaseKind.Sqlite);
        var disk = new FullDisk();
        await using var small = TestHub.On(new FaultyEngine(hub.Engine, disk));
        var answer = AnAnswer(_cycle);
        disk.IsFull = true;
        var refused = 0;
        for (var version = 1; refused < 20; version++)
        {
            var (isSaved, took) = await TryAsync(small, Long(answer with { Version = version }));
            Assert.True(took < _patience);
            Assert.True(version < 2_000, "The disk is never full.");
            if (isSaved)
            {
                continue;
            }

            refused++;
            Assert.Equal(version - 1, await StoredAsync(small));
            version--;
        }

        disk.IsFull = false;
        var stored = await StoredAsync(small);
        var (isSavedAfter, _) = await TryAsync(small, Long(answer with { Version = stored + 1 }));

        Assert.True(isSavedAfter);
        Assert.Empty(await FindDamageAsync(hub));
    }

    private static async Task<IReadOnlyList<string>> FindDamageAsync(TestHub hub) =>
        (
            await new DatabaseVerification(hub.Access()).RunAsync(new Progress<string>(), _none)
        ).Findings;

    private static Answer Long(Answer answer) =>
        answer with
        {
            Content = answer.Content with { Comment = new('x', 4_000) },
        };

    private static async Task<(bool IsSaved, TimeSpan Took)> TryAsync(TestHub hub, Answer answer)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await hub.AnswerAsync(answer);
            return (result is SaveResult.Saved, Stopwatch.GetElapsedTime(started));
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return (false, Stopwatch.GetElapsedTime(started)); // a visible error: StoreUnavailable, or one that ends in the error page
        }
    }

    private static async Task<int> StoredAsync(TestHub hub) =>
        (await hub.Assessments.ReadAnswersAsync(_cycle.Id, _none)).SingleOrDefault()?.Version ?? 0;

    private static async Task<TestHub> StartedAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.ImportFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        return hub;
    }

    private static PostgresException Answered(string state) =>
        new($"injected: {state}", "ERROR", "ERROR", state);
}
