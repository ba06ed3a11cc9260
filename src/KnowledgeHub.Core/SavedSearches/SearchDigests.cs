using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>
/// Compares what searches find now with what their owner has seen. Searched as a visitor, whoever asks: a digest is about
/// what is published, and no draft can show in it.
/// </summary>
/// <param name="search">The index.</param>
/// <param name="store">Knows which versions are published.</param>
/// <param name="taxonomy">The vocabularies behind the filters.</param>
public sealed class SearchDigests(
    IPracticeSearch search,
    ISavedSearchStore store,
    ITaxonomySource taxonomy
)
{
    /// <summary>The digests of several searches, in their order.</summary>
    /// <param name="searches">The searches, each with what its address asks for.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<IReadOnlyList<SavedSearchDigest>> CompareAsync(
        IReadOnlyCollection<(SavedSearch Search, PracticeSearchRequest Request)> searches,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(searches);
        var found = searches.Select(pair => (pair.Search, Result: Find(pair.Request))).ToList();
        PracticeId[] ids =
        [
            .. found.SelectMany(pair => pair.Result.Ids),
            .. found
                .SelectMany(pair => pair.Search.Seen.Versions.Keys)
                .Select(id => new PracticeId(id)),
        ];
        var published =
            ids.Length == 0
                ? ImmutableDictionary<string, int>.Empty
                : await store.PublishedVersionsAsync([.. ids.Distinct()], cancellation);
        return [.. found.Select(pair => Compare(pair.Search, pair.Result, published))];
    }

    private static SavedSearchDigest Compare(
        SavedSearch saved,
        (IReadOnlyList<PracticeId> Ids, int Total) result,
        IReadOnlyDictionary<string, int> published
    )
    {
        var seen = saved.Seen;
        var present = result.Ids.Where(id => published.ContainsKey(id.Value)).ToList();
        return new()
        {
            Search = saved,
            Total = result.Total,
            New = NewAmong(present, seen),
            Changed = ChangedAmong(present, seen, published),
            Withdrawn = seen.Versions.Keys.Count(id => !published.ContainsKey(id)),
            Found = new()
            {
                Versions = present.ToImmutableSortedDictionary(
                    id => id.Value,
                    id => published[id.Value]
                ),
                IsCut = result.Total > result.Ids.Count,
            },
        };
    }

    // The newest come first. Where not all could be kept, whatever stands behind a kept one is older and was there before.
    private static IReadOnlyList<PracticeId> NewAmong(List<PracticeId> present, SeenEntries seen) =>
        seen.IsCut
            ? [.. present.TakeWhile(id => !seen.Versions.ContainsKey(id.Value))]
            : [.. present.Where(id => !seen.Versions.ContainsKey(id.Value))];

    private static IReadOnlyList<PracticeId> ChangedAmong(
        List<PracticeId> present,
        SeenEntries seen,
        IReadOnlyDictionary<string, int> published
    ) =>
        [
            .. present.Where(id =>
                seen.Versions.TryGetValue(id.Value, out var version)
                && version != published[id.Value]
            ),
        ];

    private (IReadOnlyList<PracticeId> Ids, int Total) Find(PracticeSearchRequest request)
    {
        var (criteria, _) = SearchRules.Check(
            request with
            {
                Page = null,
                PageSize = null,
            },
            taxonomy.Current,
            Audience.Public
        );
        var ids = new List<PracticeId>();
        var page = criteria with { Sort = SortOrder.Newest, PageSize = SearchRules.MaxPageSize };
        PracticeHits hits;
        do
        {
            hits = search.Search(page);
            ids.AddRange(hits.Hits.Select(hit => hit.Id));
            page = page with { Page = page.Page + 1 };
        } while (ids.Count < SeenEntries.MaxEntries && hits.Hits.Count == page.PageSize);
        return (ids, hits.Total);
    }
}
