using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Guidance;

/// <summary>
/// Use case: which indicators no entry serves, and which entries serve no indicator. About published entries only, whoever
/// asks: a draft fills no gap. Counted by the index, so that nothing is read but the entries that are named.
/// </summary>
/// <param name="search">The index.</param>
/// <param name="store">Finds entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class ReadCoverage(
    IPracticeSearch search,
    IPracticeReader store,
    ITaxonomySource taxonomy
)
{
    /// <summary>How many entries that serve no indicator are named at most.</summary>
    public const int MaxUnlinked = 100;

    /// <summary>Reads the coverage.</summary>
    /// <param name="area">Code of the area whose entries are looked at for missing links; null for all.</param>
    /// <param name="language">The reader's language, for the order of titles.</param>
    /// <param name="cancellation">Cancels the loading of entries.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<IndicatorCoverage> ExecuteAsync(
        string? area,
        Language language,
        CancellationToken cancellation
    )
    {
        var all = search.Search(new() { Language = language, PageSize = 1 });
        var lacking = search.Search(
            new()
            {
                Language = language,
                Lacking = SearchFacet.Indicator,
                Facets = area is null
                    ? new Dictionary<SearchFacet, IReadOnlyList<string>>()
                    : new() { [SearchFacet.Area] = [area] },
                Sort = SortOrder.Title,
                PageSize = MaxUnlinked,
            }
        );
        return new(
            all.Facets.GetValueOrDefault(SearchFacet.Indicator, [])
                .ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal),
            all.Total,
            lacking.Total,
            await LoadAsync(lacking.Hits, cancellation)
        );
    }

    private async Task<IReadOnlyList<Practice>> LoadAsync(
        IReadOnlyList<PracticeHit> hits,
        CancellationToken cancellation
    )
    {
        if (hits.Count == 0)
        {
            return [];
        }

        var stored = await store.FindManyAsync([.. hits.Select(hit => hit.Id)], cancellation);
        var readable = stored
            .Where(practice =>
                practice.Status is PracticeStatus.Published
                && Actor.Anonymous.May(PortalAction.ReadPractice, practice)
            )
            .ToDictionary(practice => practice.Id);
        return
        [
            .. hits.Where(hit => readable.ContainsKey(hit.Id))
                .Select(hit => Actor.Anonymous.Sees(readable[hit.Id], taxonomy.Current)),
        ];
    }
}
