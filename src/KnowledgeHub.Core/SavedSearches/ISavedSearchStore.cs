using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>Port: keeps saved searches. What is one person's is found and changed with that person's id only.</summary>
public interface ISavedSearchStore
{
    /// <summary>The searches of a person, by name.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<SavedSearch>> ListAsync(string ownerId, CancellationToken cancellation);

    /// <summary>Keeps a new search unless its owner has too many, or is gone.</summary>
    /// <param name="search">The search.</param>
    /// <param name="maxSearches">How many the owner can have, this one included.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept.</returns>
    Task<bool> AddAsync(SavedSearch search, int maxSearches, CancellationToken cancellation);

    /// <summary>Changes the name of a search.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="id">The search.</param>
    /// <param name="name">The new name.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the person has such a search.</returns>
    Task<bool> RenameAsync(string ownerId, Guid id, string name, CancellationToken cancellation);

    /// <summary>Notes what a person has seen of the result.</summary>
    /// <param name="search">The search with what was seen and when.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the person has such a search.</returns>
    Task<bool> NoteSeenAsync(SavedSearch search, CancellationToken cancellation);

    /// <summary>Removes a search.</summary>
    /// <param name="ownerId">Account id of the person.</param>
    /// <param name="id">The search.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the person had such a search.</returns>
    Task<bool> RemoveAsync(string ownerId, Guid id, CancellationToken cancellation);

    /// <summary>The versions of entries that are published now; other ids are left out.</summary>
    /// <param name="ids">The ids, a few thousand at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyDictionary<string, int>> PublishedVersionsAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    );
}
