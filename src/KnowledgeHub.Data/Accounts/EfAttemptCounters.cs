using KnowledgeHub.Core.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Counters of attempts in the database: one small row each, changed by one conditional update.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAttemptCounters(StoreAccess access) : IAttemptCounters
{
    /// <inheritdoc/>
    public Task<AttemptCounter?> FindAsync(
        AttemptSubject subject,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Set<AttemptCounter>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(counter => counter.Key == subject.Key, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> SaveAsync(AttemptCounter counter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(counter);
        return access.RunAsync(
            context =>
                counter.Version == 1
                    ? AddAsync(context, counter, cancellation)
                    : ReplaceAsync(context, counter, cancellation),
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<int> ForgetAsync(DateTime before, CancellationToken cancellation) =>
        access.WriteAsync(
            context =>
                context
                    .Set<AttemptCounter>()
                    .Where(counter => counter.LastUtc < before)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );

    private async Task<bool> AddAsync(
        HubDbContext context,
        AttemptCounter counter,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
        context.Add(counter);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (Exception exception) when (access.Engine.IsUniqueViolation(exception))
        {
            return false;
        }

        await write.CommitAsync(cancellation);
        return true;
    }

    private async Task<bool> ReplaceAsync(
        HubDbContext context,
        AttemptCounter counter,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
        var replaced = await context
            .Set<AttemptCounter>()
            .Where(row => row.Key == counter.Key && row.Version == counter.Version - 1)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(kept => kept.Version, counter.Version)
                        .SetProperty(kept => kept.Failures, counter.Failures)
                        .SetProperty(kept => kept.LastUtc, counter.LastUtc)
                        .SetProperty(kept => kept.OpensUtc, counter.OpensUtc)
                        .SetProperty(kept => kept.BusyUntilUtc, counter.BusyUntilUtc),
                cancellation
            );
        await write.CommitAsync(cancellation);
        return replaced > 0;
    }
}
