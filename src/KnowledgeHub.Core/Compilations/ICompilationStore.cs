using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Compilations;

/// <summary>
/// Port: keeps compilations. A save writes the new state, a revision, an audit event and a change-feed entry in one
/// transaction. The store does not decide who may; use cases do.
/// </summary>
public interface ICompilationStore
{
    /// <summary>A compilation by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The compilation, or null.</returns>
    Task<Compilation?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Every version of a compilation, newest first; none for an unknown one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<CompilationVersion>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version: version 1 inserts, a higher one replaces exactly the version before it.</summary>
    /// <param name="next">The compilation with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<SaveResult> SaveAsync(
        Compilation next,
        CompilationChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
