using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>
/// Port: keeps concepts. A save writes the new states, revisions, audit events and change-feed entries in one transaction.
/// The store does not decide who may; use cases do.
/// </summary>
public interface IConceptStore
{
    /// <summary>A concept by its id, also a removed one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The concept, or null.</returns>
    Task<ConceptState?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>All concepts, removed ones too, in the order of their ids.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ConceptState>> ReadAllAsync(CancellationToken cancellation);

    /// <summary>Every version of a concept, newest first; empty when there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ConceptVersion>> ReadHistoryAsync(string id, CancellationToken cancellation);

    /// <summary>
    /// Saves the next versions of some concepts, all or none: version 1 inserts, a higher one replaces exactly the version
    /// before it.
    /// </summary>
    /// <param name="next">The concepts with their next version numbers.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="holds">
    /// Whether the rules hold for what would then be stored. Asked when no other write can come in between any more.
    /// </param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was committed; <see cref="SaveResult.Closed"/> when the rules do not hold.</returns>
    Task<SaveResult> SaveAsync(
        IReadOnlyList<ConceptState> next,
        ConceptChange change,
        Actor actor,
        Func<ConceptScheme, bool> holds,
        CancellationToken cancellation
    );
}
