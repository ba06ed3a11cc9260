using KnowledgeHub.Core.Comparison;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Comparison;

/// <summary>
/// Keeps released statistics in the database. They are rows of their own without history: nothing in them ever changes.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfGroupReleaseStore(StoreAccess access) : IGroupReleaseStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<GroupRelease>> ReadAsync(
        string framework,
        int year,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<GroupRelease>>(
            async context =>
                await context
                    .Set<GroupRelease>()
                    .AsNoTracking()
                    .Where(release => release.Framework == framework && release.Year == year)
                    .OrderBy(release => release.Number)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<GroupRelease>> ListAsync(CancellationToken cancellation) =>
        access.RunAsync<IReadOnlyList<GroupRelease>>(
            async context =>
                await context
                    .Set<GroupRelease>()
                    .AsNoTracking()
                    .OrderBy(release => release.Framework)
                    .ThenBy(release => release.Year)
                    .ThenBy(release => release.Number)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<bool> AddAsync(GroupRelease release, CancellationToken cancellation)
    {
        try
        {
            return await access.RunAsync(
                async context =>
                {
                    context.Add(release);
                    return await context.SaveChangesAsync(cancellation) > 0;
                },
                cancellation
            );
        }
        catch (DbUpdateException exception) when (access.Engine.IsUniqueViolation(exception))
        {
            return false;
        }
    }
}
