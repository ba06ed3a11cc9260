using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.SavedSearches;

/// <summary>
/// Keeps saved searches in the database; they go with the account. No history and no audit: what a person looks for is that
/// person's own business.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfSavedSearchStore(StoreAccess access) : ISavedSearchStore
{
    private const int BatchSize = 500;

    /// <inheritdoc/>
    public Task<IReadOnlyList<SavedSearch>> ListAsync(
        string ownerId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<SavedSearch>>(
            async context =>
                await context
                    .SavedSearches.AsNoTracking()
                    .Where(search => search.OwnerId == ownerId)
                    .OrderBy(search => search.Name)
                    .ThenBy(search => search.CreatedUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> AddAsync(SavedSearch search, int maxSearches, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        return WriteAsync(
            async context =>
            {
                // The owner's row is touched first: two that add for one owner go one after the other, and both are counted.
                var isThere = await context.HoldAccountAsync(search.OwnerId, cancellation);
                if (!isThere || await CountAsync(context, search, cancellation) >= maxSearches)
                {
                    return 0;
                }

                context.SavedSearches.Add(search);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> RenameAsync(
        string ownerId,
        Guid id,
        string name,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            context =>
                Own(context, ownerId, id)
                    .ExecuteUpdateAsync(
                        search => search.SetProperty(row => row.Name, name),
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> NoteSeenAsync(SavedSearch search, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(search);
        return WriteAsync(
            context =>
                Own(context, search.OwnerId, search.Id)
                    .ExecuteUpdateAsync(
                        rows =>
                            rows.SetProperty(row => row.Seen, search.Seen)
                                .SetProperty(row => row.SeenUtc, search.SeenUtc),
                        cancellation
                    ),
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string ownerId, Guid id, CancellationToken cancellation) =>
        WriteAsync(
            context => Own(context, ownerId, id).ExecuteDeleteAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, int>> PublishedVersionsAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyDictionary<string, int>>(
            async context =>
            {
                var versions = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var batch in ids.Chunk(BatchSize))
                {
                    var rows = await context
                        .Practices.Where(practice =>
                            batch.Contains(practice.Id)
                            && practice.Status == PracticeStatus.Published
                        )
                        .Select(practice => new { practice.Id, practice.Version })
                        .ToListAsync(cancellation);
                    rows.ForEach(row => versions[row.Id.Value] = row.Version);
                }

                return versions;
            },
            cancellation
        );

    private static IQueryable<SavedSearch> Own(HubDbContext context, string ownerId, Guid id) =>
        context.SavedSearches.Where(search => search.Id == id && search.OwnerId == ownerId);

    private static Task<int> CountAsync(
        HubDbContext context,
        SavedSearch search,
        CancellationToken cancellation
    ) => context.SavedSearches.CountAsync(other => other.OwnerId == search.OwnerId, cancellation);

    /// <summary>Runs a write in its transaction; it gives the number of rows that it changed.</summary>
    private Task<bool> WriteAsync(
        Func<HubDbContext, Task<int>> change,
        CancellationToken cancellation
    ) => access.WriteAsync(async context => await change(context) > 0, cancellation);
}
