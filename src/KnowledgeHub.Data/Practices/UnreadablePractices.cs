using System.Collections.Concurrent;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

/// <summary>Remembers which entries could not be read, until they can be.</summary>
public sealed class UnreadablePractices : IUnreadablePractices
{
    private readonly ConcurrentDictionary<PracticeId, bool> _ids = new();

    /// <inheritdoc/>
    public IReadOnlyList<PracticeId> Current =>
        [.. _ids.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)];

    /// <summary>Notes whether an entry could be read.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="isReadable">Whether it could.</param>
    internal void Note(PracticeId id, bool isReadable)
    {
        if (isReadable)
        {
            _ = _ids.TryRemove(id, out _);
        }
        else
        {
            _ids[id] = true;
        }
    }
}
