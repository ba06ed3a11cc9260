using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// Port: keeps entries. A save writes the new state, a revision, an audit event and a change-feed entry in one transaction.
/// The store does not decide who may see what; use cases do.
/// </summary>
public interface IPracticeStore : IPracticeReader
{
    /// <summary>All entries, streamed; for building indexes and exports.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    IAsyncEnumerable<Practice> ReadAllAsync(CancellationToken cancellation);

    /// <summary>Entries with a text that is being worked on, published or not, last saved first; none of the archive.</summary>
    /// <param name="ownerId">Only those of this owner; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<PracticeListing>> ListDraftsAsync(
        string? ownerId,
        CancellationToken cancellation
    );

    /// <summary>Published entries whose day of review has passed, the longest due first.</summary>
    /// <param name="today">The first day that has not passed.</param>
    /// <param name="ownerId">Only those of this owner; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<PracticeListing>> ListDueAsync(
        DateOnly today,
        string? ownerId,
        CancellationToken cancellation
    );

    /// <summary>Entries with an approved text whose hour of publication has come.</summary>
    /// <param name="utc">The time.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Practice>> ListScheduledAsync(DateTime utc, CancellationToken cancellation);

    /// <summary>
    /// Saves the next version of an entry: <see cref="Practice.Version"/> 1 inserts, a higher one replaces exactly the
    /// version before it.
    /// </summary>
    /// <param name="next">The entry with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveAsync(
        Practice next,
        PracticeChange change,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>Deletes an entry with its comments and files. Its revisions stay, and one more says that it was deleted.</summary>
    /// <param name="practice">The entry as it was read; deleted only if it is still at this version.</param>
    /// <param name="actor">Who deletes it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Saved, or Stale when it was changed or deleted meanwhile.</returns>
    Task<SaveResult> DeleteAsync(Practice practice, Actor actor, CancellationToken cancellation);
}
