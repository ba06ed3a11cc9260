using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Curations;

/// <summary>
/// Holds the curations in force in memory. A save on this node refreshes it at once; the follower does when the change feed
/// says so.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfCurationSource(StoreAccess access) : ICuratedEntries, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile CurationBook _current = CurationBook.Empty;

    /// <inheritdoc/>
    public CuratedEntries For(string text, Language language) => _current.For(text, language);

    /// <summary>Reads all curations again and swaps them in at once. One read at a time: an older one cannot come in last.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            _current = new(
                await access.RunAsync(
                    context =>
                        context
                            .Curations.AsNoTracking()
                            .Where(curation => curation.Placement.HasValue)
                            .ToListAsync(cancellation),
                    cancellation
                )
            );
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();
}
