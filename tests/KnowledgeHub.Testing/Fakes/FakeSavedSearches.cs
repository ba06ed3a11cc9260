using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps saved searches in memory.</summary>
/// <param name="stored">The searches that are there already.</param>
public sealed class FakeSavedSearches(params SavedSearch[] stored) : ISavedSearchStore
{
    private readonly List<SavedSearch> _searches = [.. stored];

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyList<SavedSearch> Stored => _searches;

    /// <summary>Versions of the published entries by id.</summary>
    public Dictionary<string, int> Published { get; } = [];

    public Task<IReadOnlyList<SavedSearch>> ListAsync(
        string ownerId,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<SavedSearch>>([
            .. _searches.Where(search => search.OwnerId == ownerId),
        ]);

    public Task<bool> AddAsync(SavedSearch search, int maxSearches, CancellationToken cancellation)
    {
        var isKept = _searches.Count(other => other.OwnerId == search.OwnerId) < maxSearches;
        if (isKept)
        {
            _searches.Add(search);
        }

        return Task.FromResult(isKept);
    }

    public Task<bool> RenameAsync(
        string ownerId,
        Guid id,
        string name,
        CancellationToken cancellation
    ) => ReplaceAsync(ownerId, id, search => search with { Name = name });

    public Task<bool> NoteSeenAsync(SavedSearch search, CancellationToken cancellation) =>
        ReplaceAsync(search.OwnerId, search.Id, _ => search);

    public Task<bool> RemoveAsync(string ownerId, Guid id, CancellationToken cancellation) =>
        Task.FromResult(
            _searches.RemoveAll(search => search.Id == id && search.OwnerId == ownerId) > 0
        );

    public Task<IReadOnlyDictionary<string, int>> PublishedVersionsAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyDictionary<string, int>>(
            Published
                .Where(pair => ids.Contains(new(pair.Key)))
                .ToDictionary(pair => pair.Key, pair => pair.Value)
        );

    private Task<bool> ReplaceAsync(string ownerId, Guid id, Func<SavedSearch, SavedSearch> change)
    {
        var place = _searches.FindIndex(search => search.Id == id && search.OwnerId == ownerId);
        if (place >= 0)
        {
            _searches[place] = change(_searches[place]);
        }

        return Task.FromResult(place >= 0);
    }
}
