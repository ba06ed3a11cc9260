using KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>A database whose line between nodes breaks at first, in a way that is none of an unreachable database.</summary>
internal sealed class BrokenLineEngine : DatabaseEngine
{
    private readonly TaskCompletionSource _heardAgain = new();
    private readonly TaskCompletionSource<string> _toldAgain = new();
    private int _calls;

    /// <summary>Completes when somebody listens once more.</summary>
    public Task HeardAgain => _heardAgain.Task;

    /// <summary>Completes with what was told after the first failure.</summary>
    public Task<string> ToldAgain => _toldAgain.Task;

    public override string Name => "broken line";

    public override string JsonColumnType => "TEXT";

    public override Task ListenAsync(Action<string> heard, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _calls) == 1)
        {
            throw new InvalidOperationException("the line broke");
        }

        _heardAgain.TrySetResult();
        return Task.CompletedTask;
    }

    public override Task TellAsync(string text, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _calls) == 1)
        {
            throw new InvalidOperationException("the line broke");
        }

        _toldAgain.TrySetResult(text);
        return Task.CompletedTask;
    }

    public override bool IsUniqueViolation(Exception exception) => false;

    public override bool IsUnavailable(Exception exception) => false;

    public override void Configure(DbContextOptionsBuilder options) =>
        throw new NotSupportedException();

    public override Task<WriteLease> BeginWriteAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    public override Task EnterFeedOrderAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    public override Task MigrateAsync(HubDbContext context, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public override Task<EngineCondition> FindConditionAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    public override Task<IAsyncDisposable> BeginSnapshotAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    public override Task ContinueNumbersAsync(
        HubDbContext context,
        string table,
        string column,
        long last,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    public override Task<VerificationReport> FindDamageAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => throw new NotSupportedException();
}
