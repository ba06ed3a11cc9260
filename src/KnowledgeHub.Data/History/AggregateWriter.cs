using System.Diagnostics;
using System.Runtime.CompilerServices;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.History;

/// <summary>
/// The one write path of aggregates: new state, revision, audit event and change-feed entry in one transaction.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="signal">Tells this node's followers that the feed has grown.</param>
/// <param name="clock">The time.</param>
public sealed class AggregateWriter(StoreAccess access, ChangeSignal signal, TimeProvider clock)
{
    private const int HistoryRows = 3;

    private readonly string _record = $$"""
        INSERT INTO "Revisions" ("Kind", "AggregateId", "Version", "ActorId", "AtUtc", "Country", "Change", "Body")
            VALUES ({0}, {1}, {2}, {3}, {4}, {5}, {6}, CAST({8} AS {{access.Engine.JsonColumnType}}));
        INSERT INTO "AuditEvents" ("Kind", "AggregateId", "Version", "ActorId", "AtUtc", "Country", "Action")
            VALUES ({0}, {1}, {2}, {3}, {4}, {5}, {7});
        INSERT INTO "ChangeFeed" ("Kind", "AggregateId", "Version", "AtUtc")
            VALUES ({0}, {1}, {2}, {4});
        """;

    /// <summary>Writes one or more changes together: all or none.</summary>
    /// <param name="stage">Puts the new states into the context and gives what happened.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <param name="isOpen">
    /// Whether what is written to takes changes. Asked when no other write can come in between any more; not asked when null.
    /// </param>
    /// <returns>Whether everything was committed; otherwise nothing was.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<SaveResult> WriteAsync(
        Func<HubDbContext, IReadOnlyCollection<AggregateChange>> stage,
        CancellationToken cancellation,
        Func<HubDbContext, Task<bool>>? isOpen = null
    )
    {
        ArgumentNullException.ThrowIfNull(stage);
        var shows = false;
        var result = await MeasuredAsync(
            context => WriteAsync(context, Staged, isOpen, cancellation),
            cancellation
        );
        if (result is SaveResult.Saved)
        {
            signal.Raise(shows);
        }

        return result;

        IReadOnlyCollection<AggregateChange> Staged(HubDbContext context)
        {
            var changes = stage(context);
            shows = changes.Any(change => change.Kind.ShowsToVisitors());
            return changes;
        }
    }

    /// <summary>Writes many changes together, all or none, without holding them all at once.</summary>
    /// <param name="stage">
    /// Puts one batch after another into the context and gives what happened; each is saved, and the context cleared, before
    /// the next is asked for.
    /// </param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether everything was committed; otherwise nothing was.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<SaveResult> WriteBatchesAsync(
        Func<HubDbContext, IAsyncEnumerable<IReadOnlyCollection<AggregateChange>>> stage,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(stage);
        var result = await MeasuredAsync(
            context => WriteBatchesAsync(context, stage, cancellation),
            cancellation
        );
        if (result is SaveResult.Saved)
        {
            signal.Raise(showsToVisitors: true);
        }

        return result;
    }

    private async Task<SaveResult> MeasuredAsync(
        Func<HubDbContext, Task<SaveResult>> write,
        CancellationToken cancellation
    )
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await access.RunAsync(write, cancellation);
            if (result is SaveResult.Saved)
            {
                PortalMeter.Saved(started);
            }
            else
            {
                PortalMeter.Refused(EnumCode<SaveResult>.Of(result));
            }

            return result;
        }
        catch (StoreUnavailableException)
        {
            PortalMeter.Refused("unavailable");
            throw;
        }
    }

    private async Task<SaveResult> WriteAsync(
        HubDbContext context,
        Func<HubDbContext, IReadOnlyCollection<AggregateChange>> stage,
        Func<HubDbContext, Task<bool>>? isOpen,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
        var changes = stage(context);
        try
        {
            await access.Engine.EnterFeedOrderAsync(context, cancellation);
            if (isOpen is not null && !await isOpen(context))
            {
                return SaveResult.Closed;
            }

            await SaveAsync(context, changes, cancellation);
        }
        catch (Exception exception) when (Refusal(exception, changes) is { } refusal)
        {
            return refusal;
        }

        await write.CommitAsync(cancellation);
        return SaveResult.Saved;
    }

    private async Task<SaveResult> WriteBatchesAsync(
        HubDbContext context,
        Func<HubDbContext, IAsyncEnumerable<IReadOnlyCollection<AggregateChange>>> stage,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
        await access.Engine.EnterFeedOrderAsync(context, cancellation);
        IReadOnlyCollection<AggregateChange> latest = [];
        try
        {
            await foreach (var changes in stage(context).WithCancellation(cancellation))
            {
                latest = changes;
                await SaveAsync(context, changes, cancellation);
                context.ChangeTracker.Clear();
            }
        }
        catch (Exception exception) when (Refusal(exception, latest) is { } refusal)
        {
            return refusal;
        }

        await write.CommitAsync(cancellation);
        return SaveResult.Saved;
    }

    // A later version clashes with the revision of the save that came first; only a new aggregate can take a taken key.
    private SaveResult? Refusal(
        Exception exception,
        IReadOnlyCollection<AggregateChange> changes
    ) =>
        exception switch
        {
            DbUpdateConcurrencyException => SaveResult.Stale,
            _ when !access.Engine.IsUniqueViolation(exception) => null,
            _ => changes.Any(change => change.Version > 1) ? SaveResult.Stale : SaveResult.Taken,
        };

    private async Task SaveAsync(
        HubDbContext context,
        IReadOnlyCollection<AggregateChange> changes,
        CancellationToken cancellation
    )
    {
        await context.SaveChangesAsync(cancellation);
        foreach (var change in changes)
        {
            await RecordAsync(context, change, cancellation);
        }
    }

    // One command for all: through the change tracker they would cost as much again as the commit.
    private async Task RecordAsync(
        HubDbContext context,
        AggregateChange change,
        CancellationToken cancellation
    )
    {
        var kind = EnumCode<AggregateKind>.Of(change.Kind);
        object?[] values =
        [
            kind,
            change.AggregateId,
            change.Version,
            change.ActorId,
            clock.GetUtcNow().UtcDateTime,
            change.Country?.Value,
            change.Change,
            $"{kind}.{change.Change}",
            change.Body,
            .. change.Row?.Values ?? [],
        ];
        var rows = await context.Database.ExecuteSqlAsync(
            FormattableStringFactory.Create(change.Row?.Sql + _record, values),
            cancellation
        );
        if (change.Row is not null && rows != HistoryRows + 1)
        {
            throw new DbUpdateConcurrencyException($"{kind} {change.AggregateId} has changed.");
        }
    }
}
