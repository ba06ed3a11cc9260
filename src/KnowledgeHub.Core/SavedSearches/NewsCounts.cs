using System.Collections.Concurrent;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>Keeps in memory for a while how many saved searches of a person have news. Safe to use from many threads.</summary>
/// <param name="clock">The time.</param>
/// <param name="life">How long a number counts.</param>
internal sealed class NewsCounts(TimeProvider clock, TimeSpan life)
{
    // A number and an id each; when it is full it begins anew, which costs each person one count.
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Until)> _byOwner = new(
        StringComparer.Ordinal
    );

    /// <summary>The number of a person; null when there is none, or it is too old.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    public int? Find(string ownerId) =>
        _byOwner.TryGetValue(ownerId, out var kept) && clock.GetUtcNow() < kept.Until
            ? kept.Count
            : null;

    /// <summary>Keeps the number of a person.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="count">The number.</param>
    public void Keep(string ownerId, int count)
    {
        if (_byOwner.Count >= Capacity)
        {
            _byOwner.Clear();
        }

        _byOwner[ownerId] = (count, clock.GetUtcNow() + life);
    }

    /// <summary>Forgets the number of a person.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    public void Forget(string ownerId) => _ = _byOwner.TryRemove(ownerId, out _);
}
