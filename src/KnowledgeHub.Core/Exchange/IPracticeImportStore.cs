using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Exchange;

/// <summary>Port: finds and saves many entries at once.</summary>
public interface IPracticeImportStore
{
    /// <summary>The entries that have one of the ids or one of the slugs.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="slugs">The slugs.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Practice>> FindAsync(
        IReadOnlyCollection<PracticeId> ids,
        IReadOnlyCollection<string> slugs,
        CancellationToken cancellation
    );

    /// <summary>Saves the next versions of entries with history, in one transaction: all or none.</summary>
    /// <param name="next">The entries with their next version numbers.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether everything was committed.</returns>
    Task<SaveResult> SaveAsync(
        IReadOnlyList<Practice> next,
        Actor actor,
        CancellationToken cancellation
    );
}
