namespace KnowledgeHub.Data.History;

/// <summary>
/// Wakes this node's follower after a commit, its own or another node's, so that a change is findable at once. The follower
/// also looks at the feed at intervals: a lost signal costs time, never an entry.
/// </summary>
public sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly Lock _gate = new();
    private long _shown;

    /// <summary>
    /// How often this node has committed what visitors may see: a number that was read before such a commit is smaller after it.
    /// </summary>
    public long Shown => Volatile.Read(ref _shown);

    /// <summary>Says that the feed has grown; several calls before a wait count as one.</summary>
    /// <param name="showsToVisitors">Whether a page for visitors may show something of it.</param>
    public void Raise(bool showsToVisitors)
    {
        if (showsToVisitors)
        {
            Interlocked.Increment(ref _shown);
        }

        lock (_gate)
        {
            if (_raised.CurrentCount == 0)
            {
                _raised.Release();
            }
        }
    }

    /// <summary>Waits until the feed has grown here, or the interval is over.</summary>
    /// <param name="interval">The longest wait.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task WaitAsync(TimeSpan interval, CancellationToken cancellation) =>
        _raised.WaitAsync(interval, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _raised.Dispose();
}
