using System.Threading.Channels;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Engines;

public sealed class NodeChannelTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _end = new();

    [Fact]
    public async Task ListenAsync_AnotherNodeCommits_HearsAnEmptyText()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        var listening = await ListenAsync(await OtherNodeAsync(hub));

        await hub.SaveAsync(SamplePractices.Draft("P-0001"));

        Assert.Equal(string.Empty, await NextAsync());
        await EndAsync(listening);
    }

    [Fact]
    public async Task ListenAsync_AnotherNodeTells_HearsTheText()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        var listening = await ListenAsync(await OtherNodeAsync(hub));

        await hub.Engine.TellAsync("Привет: one", default);

        Assert.Equal("Привет: one", await NextAsync());
        await EndAsync(listening);
    }

    [Fact]
    public async Task ListenAsync_OwnCommitAndOwnText_HearsNeither()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        var other = await OtherNodeAsync(hub);
        var listening = await ListenAsync(hub.Engine);

        await hub.SaveAsync(SamplePractices.Draft("P-0001"));
        await hub.Engine.TellAsync("own", default);
        await other.TellAsync("other", default);

        Assert.Equal("other", await NextAsync());
        await EndAsync(listening);
    }

    [Fact]
    public async Task ListenAsync_OneProcessAlone_EndsAtOnce()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);

        await hub.Engine.ListenAsync(_ => Assert.Fail("There is nobody."), default);
        await hub.Engine.TellAsync("to nobody", default);
    }

    public void Dispose() => _end.Dispose();

    // What was committed before is told by an empty text, which also says that listening has begun.
    private async Task<Task> ListenAsync(DatabaseEngine engine)
    {
        var listening = engine.ListenAsync(text => _heard.Writer.TryWrite(text), _end.Token);
        Assert.Equal(string.Empty, await NextAsync());
        return listening;
    }

    private async Task<string> NextAsync() =>
        await _heard.Reader.ReadAsync().AsTask().WaitAsync(_patience);

    private async Task EndAsync(Task listening)
    {
        await _end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    private static async Task<DatabaseEngine> OtherNodeAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return new PostgreSqlEngine(
            context.Database.GetConnectionString()
                ?? throw new InvalidOperationException("There is no connection string.")
        );
    }
}
