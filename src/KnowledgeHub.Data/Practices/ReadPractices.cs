using System.Collections.Concurrent;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

/// <summary>
/// Entries that have been read from their documents, which costs more than finding them: of each the state that was read last.
/// Entries are immutable, so a state that is still the stored one can be given out again.
/// </summary>
internal sealed class ReadPractices
{
    // Some twelve kilobytes each. A library of so many is kept whole; of a greater one, two generations of this size at most.
    private const int Capacity = 12_000;
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<PracticeId, Practice> _young = new();
    private volatile ConcurrentDictionary<PracticeId, Practice> _old = new();
    private int _count;

    /// <summary>The entry in a state, or null when that is not what was read last.</summary>
    /// <param name="stamp">The state.</param>
    public Practice? Find(PracticeStamp stamp)
    {
        if (_young.TryGetValue(stamp.Id, out var practice))
        {
            return IsIn(practice, stamp) ? practice : null;
        }

        if (_old.TryGetValue(stamp.Id, out practice) && IsIn(practice, stamp))
        {
            Add(practice);
            return practice;
        }

        return null;
    }

    /// <summary>The entry as it was read last, or null. It may have changed since.</summary>
    /// <param name="id">The entry.</param>
    public Practice? Last(PracticeId id) =>
        _young.GetValueOrDefault(id) ?? _old.GetValueOrDefault(id);

    /// <summary>The entry with a slug as it was read last, or null. Looks at each.</summary>
    /// <param name="slug">The slug.</param>
    public Practice? Last(string slug) =>
        _young.Values.Concat(_old.Values).FirstOrDefault(practice => practice.Slug == slug)
            is { } found
        && Last(found.Id) is { } last
        && last.Slug == slug
            ? last
            : null;

    /// <summary>Keeps an entry unless a later state of it is kept, which a slow reader must not undo; when the younger generation is full, the older one goes.</summary>
    /// <param name="practice">The entry.</param>
    public void Add(Practice practice)
    {
        if (Last(practice.Id) is { } kept && kept.Version > practice.Version)
        {
            return;
        }

        var young = _young;
        var isNew = !young.ContainsKey(practice.Id);
        young.AddOrUpdate(
            practice.Id,
            practice,
            (_, other) => other.Version > practice.Version ? other : practice
        );
        if (isNew && Interlocked.Increment(ref _count) >= Capacity)
        {
            Turn();
        }
    }

    /// <summary>Forgets entries that are no longer there.</summary>
    /// <param name="ids">The entries.</param>
    public void Remove(IEnumerable<PracticeId> ids)
    {
        foreach (var id in ids)
        {
            _young.TryRemove(id, out _);
            _old.TryRemove(id, out _);
        }
    }

    private static bool IsIn(Practice practice, PracticeStamp stamp) =>
        (practice.Version, practice.UpdatedUtc) == (stamp.Version, stamp.UpdatedUtc);

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
