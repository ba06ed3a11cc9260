using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Curations;

/// <summary>Port: keeps curations with their history.</summary>
public interface ICurationStore
{
    /// <summary>A curation by its id, also one that was taken back.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The curation, or null when no editor has acted yet.</returns>
    Task<Curation?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>The curations in force, by text, then in the order in which they were made.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<CurationListing>> ListAsync(CancellationToken cancellation);

    /// <summary>Every version of a curation, newest first; empty when there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<CurationListing>> ReadHistoryAsync(
        string id,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of a curation.</summary>
    /// <param name="next">The curation with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<SaveResult> SaveAsync(
        Curation next,
        CurationChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
