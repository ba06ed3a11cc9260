using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Operations;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Auditing;

/// <summary>Checks the chain of the audit trail as it stood at one moment; the portal goes on meanwhile.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class AuditVerification(StoreAccess access)
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
                return await CheckAsync(context, anchors, cancellation);
            },
            cancellation
        );

    /// <summary>Checks what a context sees.</summary>
    /// <param name="context">The context, in a transaction.</param>
    /// <param name="anchors">What was anchored outside.</param>
    /// <param name="cancellation">Cancels between rows.</param>
    internal static async Task<AuditReport> CheckAsync(
        HubDbContext context,
        IReadOnlyCollection<AuditAnchor> anchors,
        CancellationToken cancellation
    )
    {
        var restored = await context
            .Set<InstallationState>()
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        var rows = new StoredEvents(context);

        // In batches: a connection reads one result at a time.
        var report = await new AuditChainCheck(
            anchors,
            restored is null ? null : new(restored.BackupUtc, restored.RestoredUtc)
        ).RunAsync(
            AuditStreams.ReadAsync<AuditSeal>(
                async (last, batch) =>
                    await context.SealsAfter(last).Take(batch).ToListAsync(cancellation),
                seal => seal.Number
            ),
            AuditStreams.ReadAsync(
                (last, batch) => rows.ReadAsync(last, batch, cancellation),
                audit => audit.Id
            )
        );
        return report with { Findings = [.. rows.Unreadable, .. report.Findings] };
    }
}
