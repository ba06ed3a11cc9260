using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.History;

/// <summary>Reads the change feed.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class ChangeFeedReader(StoreAccess access)
{
    /// <summary>The number of the newest entry; 0 when there is none.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<long> LastSequenceAsync(CancellationToken cancellation) =>
        access.RunAsync(
            async context =>
                await context.ChangeFeed.MaxAsync(entry => (long?)entry.Sequence, cancellation)
                ?? 0,
            cancellation
        );

    /// <summary>The entries behind a number, in order.</summary>
    /// <param name="sequence">The last number that has been read.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<IReadOnlyList<ChangeEntry>> ReadAfterAsync(
        long sequence,
        int limit,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<ChangeEntry>>(
            async context =>
                await context
                    .ChangeFeed.AsNoTracking()
                    .Where(entry => entry.Sequence > sequence)
                    .OrderBy(entry => entry.Sequence)
                    .Take(limit)
                    .ToListAsync(cancellation),
            cancellation
        );
}
