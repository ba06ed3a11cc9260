using KnowledgeHub.Core.Auditing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Auditing;

/// <summary>
/// Seals the events that no seal covers yet. Whoever adds an event is in the order of the feed until the commit
/// (<see cref="DatabaseEngine.EnterFeedOrderAsync"/>), and so is the sealer: what it sees has no gap that is filled later.
/// Saves pay nothing for it, and any node may do it.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="clock">The time.</param>
public sealed class AuditSealer(StoreAccess access, TimeProvider clock)
{
    /// <summary>Seals everything.</summary>
    /// <param name="cancellation">Cancels between seals.</param>
    /// <returns>How many events were sealed.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<int> SealAsync(CancellationToken cancellation)
    {
        var done = 0;
        while (await IsBehindAsync(cancellation))
        {
            done += await access.WriteAsync(
                context => SealNextAsync(context, cancellation),
                cancellation
            );
        }

        return done;
    }

    // Asked without the order: mostly there is nothing, and nobody has to wait for that answer.
    private Task<bool> IsBehindAsync(CancellationToken cancellation) =>
        access.RunAsync(
            async context =>
            {
                var last = await context.LastSealedAsync(cancellation);
                return await context.EventsAfter(last).AnyAsync(cancellation);
            },
            cancellation
        );

    private async Task<int> SealNextAsync(HubDbContext context, CancellationToken cancellation)
    {
        await access.Engine.EnterFeedOrderAsync(context, cancellation);
        var before = await context.SealsNewestFirst().FirstOrDefaultAsync(cancellation);
        using var segment = new AuditSegment();
        var events = await context
            .EventsAfter(before?.LastEventId ?? long.MinValue)
            .Take(AuditSeal.MaxEvents)
            .ToListAsync(cancellation);
        if (events.Count == 0)
        {
            return 0; // another node was first
        }

        foreach (var audit in events)
        {
            segment.Add(audit.ToRecord());
        }

        context.Add(segment.Seal(before, clock.GetUtcNow().UtcDateTime));
        await context.SaveChangesAsync(cancellation);
        return events.Count;
    }
}
