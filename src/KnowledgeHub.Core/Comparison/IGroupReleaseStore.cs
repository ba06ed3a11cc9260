namespace KnowledgeHub.Core.Comparison;

/// <summary>Port: keeps released statistics. Nothing is changed or removed: old releases are what readers may remember.</summary>
public interface IGroupReleaseStore
{
    /// <summary>The releases of one version and year, in the order in which they were released.</summary>
    /// <param name="framework">The version of the framework.</param>
    /// <param name="year">The year of reference.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<GroupRelease>> ReadAsync(
        string framework,
        int year,
        CancellationToken cancellation
    );

    /// <summary>Every release, in the order of version, year and number.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<GroupRelease>> ListAsync(CancellationToken cancellation);

    /// <summary>Keeps a release.</summary>
    /// <param name="release">The release with its number.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept; not when another node used its number a moment before.</returns>
    Task<bool> AddAsync(GroupRelease release, CancellationToken cancellation);
}
