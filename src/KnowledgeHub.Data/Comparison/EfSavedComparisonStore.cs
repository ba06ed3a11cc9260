using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Comparison;

/// <summary>
/// Keeps saved comparisons in the database; they go with the account. No history and no audit: they hold what a person asked
/// for, no country's data.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfSavedComparisonStore(StoreAccess access) : ISavedComparisonStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SavedComparison>> ListAsync(
        string ownerId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<SavedComparison>>(
            async context =>
                await context
                    .Set<SavedComparison>()
                    .AsNoTracking()
                    .Where(comparison => comparison.OwnerId == ownerId)
                    .OrderBy(comparison => comparison.Name)
                    .ThenBy(comparison => comparison.CreatedUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SavedComparison?> FindAsync(Guid id, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Set<SavedComparison>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(comparison => comparison.Id == id, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> AddAsync(SavedComparison comparison, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return access.WriteAsync(
            async context =>
            {
                // The owner's row is held first: two that add for one owner go one after the other, and both are counted.
                var saved = context.Set<SavedComparison>();
                if (
                    !await context.HoldAccountAsync(comparison.OwnerId, cancellation)
                    || await saved.CountAsync(
                        other => other.OwnerId == comparison.OwnerId,
                        cancellation
                    ) >= most
                )
                {
                    return false;
                }

                saved.Add(comparison);
                return await context.SaveChangesAsync(cancellation) > 0;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string ownerId, Guid id, CancellationToken cancellation) =>
        access.WriteAsync(
            async context =>
                await context
                    .Set<SavedComparison>()
                    .Where(comparison => comparison.Id == id && comparison.OwnerId == ownerId)
                    .ExecuteDeleteAsync(cancellation) > 0,
            cancellation
        );
}
