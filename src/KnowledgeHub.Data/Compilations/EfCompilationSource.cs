using KnowledgeHub.Core.Compilations;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Compilations;

/// <summary>
/// Holds all compilations in memory: there are tens of them, and every entry's page asks in which ones it stands. A save on
/// this node refreshes it at once; the follower does when the change feed says so.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfCompilationSource(StoreAccess access) : ICompilationSource, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile IReadOnlyList<Compilation> _current = [];

    /// <inheritdoc/>
    public IReadOnlyList<Compilation> Current => _current;

    /// <summary>Reads all of them again and swaps them in at once. One read at a time: an older one cannot come in last.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            var all = await access.RunAsync(
                context => context.Compilations.AsNoTracking().ToListAsync(cancellation),
                cancellation
            );

            // Each database product has an order of its own for texts.
            _current = [.. all.OrderBy(compilation => compilation.Id, StringComparer.Ordinal)];
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();
}
