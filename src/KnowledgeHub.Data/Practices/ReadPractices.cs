using System.Collections.Concurrent;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

/// <summary>
/// Entries that have been read from their documents, which costs more than finding them. Entries are immutable, so a state
/// that is still the stored one can be given out again.
/// </summary>
internal sealed class ReadPractices
{
    // Some twelve kilobytes each. A library of so many is kept whole; of a greater one, two generations of this size at most.
    private const int Capacity = 12_000;
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<PracticeStamp, Practice> _young = new();
    private volatile ConcurrentDictionary<PracticeStamp, Practice> _old = new();
    private int _count;

    /// <summary>The entry in a state, or null when it has not been read.</summary>
    /// <param name="stamp">The state.</param>
    public Practice? Find(PracticeStamp stamp)
    {
        if (_young.TryGetValue(stamp, out var practice))
        {
            return practice;
        }

        if (_old.TryGetValue(stamp, out practice))
        {
            Add(practice);
        }

        return practice;
    }

    /// <summary>Keeps an entry; when the younger generation is full, the older one goes.</summary>
    /// <param name="practice">The entry.</param>
    public void Add(Practice practice)
    {
        if (
            _young.TryAdd(new(practice.Id, practice.Version, practice.UpdatedUtc), practice)
            && Interlocked.Increment(ref _count) >= Capacity
        )
        {
            Turn();
        }
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (Volatile.Read(ref _count) >= Capacity)
            {
                _old = _young;
                _young = new();
                Volatile.Write(ref _count, 0);
            }
        }
    }
}
