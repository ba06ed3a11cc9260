namespace KnowledgeHub.Core.Comparison;

/// <summary>Port: keeps saved comparisons; they go with the account.</summary>
public interface ISavedComparisonStore
{
    /// <summary>The comparisons of a person, by name.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<SavedComparison>> ListAsync(string ownerId, CancellationToken cancellation);

    /// <summary>A comparison, whoever saved it.</summary>
    /// <param name="id">The comparison.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<SavedComparison?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>Keeps a comparison unless its owner has too many, or is gone.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="most">How many the owner can have, this one included.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept.</returns>
    Task<bool> AddAsync(SavedComparison comparison, int most, CancellationToken cancellation);

    /// <summary>Removes a comparison of a person.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="id">The comparison.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the person had such a comparison.</returns>
    Task<bool> RemoveAsync(string ownerId, Guid id, CancellationToken cancellation);
}
