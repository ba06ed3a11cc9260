using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeHub.Data.Tests.Faults;

/// <summary>A database whose calls fail when a test says so; what else it does is up to the real one.</summary>
internal sealed class FaultyEngine(DatabaseEngine engine, params IInterceptor[] faults)
    : DatabaseEngine
{
    /// <summary>What the product answers when it is asked for damage; null for the truth.</summary>
    public Exception? Damage { get; init; }

    public override string Name => engine.Name;

    public override string JsonColumnType => engine.JsonColumnType;

    public override void Configure(DbContextOptionsBuilder options)
    {
        engine.Configure(options);
        options.AddInterceptors(faults);
    }

    public override Task<WriteLease> BeginWriteAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => engine.BeginWriteAsync(context, cancellation);

    public override Task EnterFeedOrderAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => engine.EnterFeedOrderAsync(context, cancellation);

    public override Task MigrateAsync(HubDbContext context, CancellationToken cancellation) =>
        engine.MigrateAsync(context, cancellation);

    public override Task<EngineCondition> FindConditionAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => engine.FindConditionAsync(context, cancellation);

    public override Task<IAsyncDisposable> BeginSnapshotAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => engine.BeginSnapshotAsync(context, cancellation);

    public override Task ContinueNumbersAsync(
        HubDbContext context,
        string table,
        string column,
        long last,
        CancellationToken cancellation
    ) => engine.ContinueNumbersAsync(context, table, column, last, cancellation);

    public override Task<VerificationReport> FindDamageAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => Damage is null ? engine.FindDamageAsync(context, cancellation) : throw Damage;

    public override bool IsUniqueViolation(Exception exception) =>
        engine.IsUniqueViolation(exception);

    public override void ForgetConnections() => engine.ForgetConnections();

    public override bool IsUnavailable(Exception exception) => engine.IsUnavailable(exception);
}
