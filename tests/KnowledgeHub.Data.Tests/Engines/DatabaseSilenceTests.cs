using KnowledgeHub.Core;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Engines;

public sealed class DatabaseSilenceTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Doubt_NoAnswer_IsSilentUntilOneComes()
    {
        var (answers, heard) = (false, 0);
        var silence = new DatabaseSilence(
            _ => Task.FromResult(Volatile.Read(ref answers)),
            () => heard++
        );

        silence.Doubt();
        var then = silence.IsSilent;
        Volatile.Write(ref answers, true);
        await WaitUntilAsync(() => !silence.IsSilent);

        Assert.Equal((true, 1), (then, heard));
    }

    [Fact]
    public void Doubt_DatabaseAnswers_NothingIsSilent()
    {
        var heard = 0;
        var silence = new DatabaseSilence(_ => Task.FromResult(true), () => heard++);

        silence.Doubt();

        Assert.Equal((false, 0), (silence.IsSilent, heard));
    }

    [Fact]
    public async Task Doubt_WhileAsking_AsksNotTwice()
    {
        var (asked, answer) = (0, new TaskCompletionSource<bool>());
        var silence = new DatabaseSilence(
            _ =>
            {
                Interlocked.Increment(ref asked);
                return answer.Task;
            },
            () => { }
        );

        silence.Doubt();
        silence.Doubt();

        Assert.Equal(1, asked);
        answer.SetResult(true);
        await WaitUntilAsync(() => !silence.IsSilent);
    }

    [Fact]
    public async Task Operation_DatabaseIsSilent_FailsAtOnceAndGoesOnLater()
    {
        using var cluster = PostgreSqlCluster.Start();
        await cluster.ExecuteAsync("CREATE DATABASE hub");
        var engine = new PostgreSqlEngine(cluster.ConnectionString("hub"));
        await using var hub = TestHub.On(engine);
        await engine.MigrateAsync(await hub.Contexts.CreateDbContextAsync(), default);
        Assert.Null(await hub.Practices.FindAsync(new("P-0001"), default));

        cluster.Hold();
        engine.Silence.Doubt();
        await WaitUntilAsync(() => engine.Silence.IsSilent);
        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            hub.Practices.FindAsync(new("P-0001"), default)
        );
        cluster.Release();
        await WaitUntilAsync(() => !engine.Silence.IsSilent);

        Assert.Null(await hub.Practices.FindAsync(new("P-0001"), default));
    }

    private static async Task WaitUntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(_limit);
        while (!isSo())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
