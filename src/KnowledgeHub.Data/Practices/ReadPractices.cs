using System.Collections.Concurrent;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

/// <summary>
/// Entries that have been read from their documents, which costs more than finding them. Entries are immutable, so a state
/// that is still the stored one can be given out again.
/// </summary>
internal sealed class ReadPractices
{
    // Some ten kilobytes each; when it is full it begins anew, which costs one slow result list.
    private const int Capacity = 2_000;
    private readonly ConcurrentDictionary<PracticeStamp, Practice> _byStamp = new();

    /// <summary>The entry in a state, or null when it has not been read.</summary>
    /// <param name="stamp">The state.</param>
    public Practice? Find(PracticeStamp stamp) => _byStamp.GetValueOrDefault(stamp);

    /// <summary>Keeps an entry.</summary>
    /// <param name="practice">The entry.</param>
    public void Add(Practice practice)
    {
        if (_byStamp.Count >= Capacity)
        {
            _byStamp.Clear();
        }

        _byStamp[new(practice.Id, practice.Version, practice.UpdatedUtc)] = practice;
    }
}
