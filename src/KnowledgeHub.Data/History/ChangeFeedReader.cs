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

    /// <summary>
    /// Whether the feed ends before what was read of it: it has been restored from an older copy, or a server took over that
    /// had not heard everything. What was read may not be so any more.
    /// </summary>
    /// <param name="sequence">The last number that has been read.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<bool> EndsBeforeAsync(long sequence, CancellationToken cancellation) =>
        await LastSequenceAsync(cancellation) < sequence;

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
