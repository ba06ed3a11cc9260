using KnowledgeHub.Core.Thesaurus;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Thesaurus;

/// <summary>
/// Holds the newest thesaurus in memory. A save on this node refreshes it at once; the follower does when the change feed
/// says so.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfThesaurusSource(StoreAccess access) : IThesaurusSource, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile ConceptScheme _current = ConceptScheme.Empty;

    /// <inheritdoc/>
    public ConceptScheme Current => _current;

    /// <summary>Reads all concepts again and swaps them in at once. One read at a time: an older one cannot come in last.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            var states = await access.RunAsync(
                context =>
                    context
                        .Concepts.AsNoTracking()
                        .Where(state => !state.IsRemoved)
                        .ToListAsync(cancellation),
                cancellation
            );
            _current = ConceptState.SchemeOf(states);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();
}
