using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps saved comparisons in memory.</summary>
public sealed class FakeSavedComparisons : ISavedComparisonStore
{
    private readonly List<SavedComparison> _comparisons = [];

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyList<SavedComparison> Stored => _comparisons;

    public Task<IReadOnlyList<SavedComparison>> ListAsync(
        string ownerId,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<SavedComparison>>([
            .. _comparisons.Where(one => one.OwnerId == ownerId),
        ]);

    public Task<SavedComparison?> FindAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(_comparisons.Find(one => one.Id == id));

    public Task<bool> AddAsync(SavedComparison comparison, int most, CancellationToken cancellation)
    {
        var isKept = _comparisons.Count(one => one.OwnerId == comparison.OwnerId) < most;
        if (isKept)
        {
            _comparisons.Add(comparison);
        }

        return Task.FromResult(isKept);
    }

    public Task<bool> RemoveAsync(string ownerId, Guid id, CancellationToken cancellation) =>
        Task.FromResult(_comparisons.RemoveAll(one => one.Id == id && one.OwnerId == ownerId) > 0);
}
