using KnowledgeHub.Core.Auditing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Auditing;

/// <summary>Checks the chain of the audit trail as it stood at one moment; the portal goes on meanwhile.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="clock">The time.</param>
public sealed class AuditVerification(StoreAccess access, TimeProvider clock)
{
    /// <summary>Checks everything.</summary>
    /// <param name="anchors">What was anchored outside; none when it is not known.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public Task<AuditReport> RunAsync(
        IReadOnlyCollection<AuditAnchor> anchors,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            async context =>
            {
                await using var moment = await access.Engine.BeginSnapshotAsync(
                    context,
                    cancellation
                );
                return await CheckAsync(context, anchors, clock.GetUtcNow().UtcDateTime);
            },
            cancellation
        );

    /// <summary>Checks what a context sees.</summary>
    /// <param name="context">The context.</param>
    /// <param name="anchors">What was anchored outside.</param>
    /// <param name="now">The time of the check.</param>
    internal static async Task<AuditReport> CheckAsync(
        HubDbContext context,
        IReadOnlyCollection<AuditAnchor> anchors,
        DateTime now
    )
    {
        // Seals are few beside events, and a connection reads one result at a time.
        var seals = await context.SealsNewestFirst().Reverse().ToListAsync();
        var events = context.EventsAfter(long.MinValue).AsAsyncEnumerable();
        return await new AuditChainCheck(anchors, now).RunAsync(
            seals.ToAsyncEnumerable(),
            events.Select(row => row.ToRecord())
        );
    }
}
