namespace KnowledgeHub.Data.History;

/// <summary>
/// Wakes this node's follower after a commit of its own, so that a change is findable at once. Other nodes' changes are
/// found by looking at the feed at intervals; a lost signal costs time, never an entry.
/// </summary>
public sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly Lock _gate = new();
    private long _count;

    /// <summary>How often the signal has been raised: a number that was read before a commit of this node is smaller after it.</summary>
    public long Raised => Volatile.Read(ref _count);

    /// <summary>Says that the feed has grown; several calls before a wait count as one.</summary>
    public void Raise()
    {
        Interlocked.Increment(ref _count);
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
