namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// Holds the newest snapshot. Readers take it and never wait. Writers wait for one another and put small segments in place at
/// once; segments are merged in the background, by one task at a time, which takes over what has arrived meanwhile.
/// </summary>
/// <param name="merge">Merges segments of a snapshot.</param>
internal sealed class SnapshotStore(Func<IndexSnapshot, Range, Segment> merge)
{
    private readonly Lock _writing = new();
    private IndexSnapshot? _current;
    private Task _merging = Task.CompletedTask;
    private bool _isMerging;

    // Segments before this one are being merged.
    private int _firstFree = IndexSnapshot.NoMerge;

    /// <summary>Begins with nothing.</summary>
    public SnapshotStore()
        : this(static (snapshot, range) => snapshot.Merge(range)) { }

    /// <summary>The newest snapshot; null before the first.</summary>
    public IndexSnapshot? Current => Volatile.Read(ref _current);

    /// <summary>Ends when nothing is left to merge. Fails as the merge did.</summary>
    public Task Merging
    {
        get
        {
            lock (_writing)
            {
                return _merging;
            }
        }
    }

    /// <summary>Puts a new snapshot in place of all there is.</summary>
    /// <param name="build">Builds it, while other writers wait.</param>
    public void Replace(Func<IndexSnapshot> build)
    {
        lock (_writing)
        {
            Volatile.Write(ref _current, build());
        }
    }

    /// <summary>Puts the next snapshot in place, and begins to merge where there are too many segments.</summary>
    /// <param name="changed">Documents that are new or replace the one with their key.</param>
    /// <param name="removed">Keys of documents that go.</param>
    /// <exception cref="InvalidOperationException">The merge before failed. The change is in place nevertheless.</exception>
    /// <returns>Whether there was a snapshot to change.</returns>
    public bool TryChange(Func<IEnumerable<IndexDocument>> changed, IReadOnlySet<string> removed)
    {
        lock (_writing)
        {
            if (_current is null)
            {
                return false;
            }

            Volatile.Write(ref _current, _current.With(changed(), removed, _firstFree));
            Observe();
            if (!_isMerging && Next() is { } first)
            {
                _merging = Task.Run(() => Merge(first));
            }

            return true;
        }
    }

    // Nobody awaits the task: its failure is told to the next writer.
    private void Observe()
    {
        if (_merging.Exception is { } failure)
        {
            _merging = Task.CompletedTask;
            throw new InvalidOperationException("Merging the index failed.", failure);
        }
    }

    // What comes first is chosen by the writer: a task that starts late would else take over what has gathered behind it, too.
    private void Merge((IndexSnapshot Before, Range Range) first)
    {
        var isDone = false;
        try
        {
            (IndexSnapshot Before, Range Range)? next = first;
            for (; next is (var before, var range); next = Next())
            {
                var merged = merge(before, range);
                lock (_writing)
                {
                    Volatile.Write(ref _current, _current?.WithMerged(before, range, merged));
                }
            }

            isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                lock (_writing)
                {
                    (_isMerging, _firstFree) = (false, IndexSnapshot.NoMerge);
                }
            }
        }
    }

    // The end is noted in the same step, so that the next writer begins a new task.
    private (IndexSnapshot Before, Range Range)? Next()
    {
        lock (_writing)
        {
            var range = _current?.ToMerge();
            _isMerging = range is not null;
            _firstFree = range?.End.Value ?? IndexSnapshot.NoMerge;
            return _current is { } snapshot && range is { } found ? (snapshot, found) : null;
        }
    }
}
