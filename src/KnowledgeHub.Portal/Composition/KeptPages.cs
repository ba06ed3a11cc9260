using KnowledgeHub.Data.History;
using Microsoft.Extensions.Caching.Memory;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Public pages that visitors have got, as long as they are still right: each dies with the first change of the content and
/// with its day, because it belongs to one state of both.
/// </summary>
internal sealed class KeptPages(IndexFollower follower, ChangeSignal signal, TimeProvider clock)
    : IDisposable
{
    /// <summary>The most memory that all pages together take, in bytes.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private const int MaxPageBytes = MaxBytes / 64;

    // Key, headers and the cache's own entry, roughly.
    private const int Overhead = 1_000;

    private readonly MemoryCache _pages = new(
        new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.25 }
    );

    /// <summary>The state of the content. Taken before a page is drawn, it says what the page shows at the least.</summary>
    public ContentState State =>
        new(follower.Followed, signal.Shown, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    /// <summary>Number of pages kept, those that a change has outdated included.</summary>
    public int Count => _pages.Count;

    /// <summary>The page for a key, or null when there is none that is still right.</summary>
    public KeptPage? Find(PageKey key) =>
        _pages.TryGetValue(key, out KeptPage? page) && page?.State == State ? page : null;

    /// <summary>Keeps a page; one that is too large, or finds no room just now, is not kept.</summary>
    public void Add(PageKey key, KeptPage page)
    {
        var size = page.Body.Length + (sizeof(char) * key.Length) + Overhead;
        if (size <= MaxPageBytes && page.State == State)
        {
            _pages.Set(key, page, new MemoryCacheEntryOptions { Size = size });
        }
    }

    public void Dispose() => _pages.Dispose();
}
