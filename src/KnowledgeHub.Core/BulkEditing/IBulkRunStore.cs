using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>Port: keeps runs.</summary>
public interface IBulkRunStore
{
    /// <summary>A run by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The run, or null.</returns>
    Task<BulkRun?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>The newest runs, newest first.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<BulkRun>> ListAsync(int limit, CancellationToken cancellation);

    /// <summary>Saves the next version of a run together with the next versions of its entries: all or none.</summary>
    /// <param name="next">The run with its next version number.</param>
    /// <param name="entries">The entries with their next version numbers.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether everything was committed; otherwise nothing was.</returns>
    Task<SaveResult> SaveAsync(
        BulkRun next,
        IReadOnlyList<Practice> entries,
        Actor actor,
        CancellationToken cancellation
    );
}
