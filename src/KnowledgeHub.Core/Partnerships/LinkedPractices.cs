using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>Finds the published entries that belong to a topic, for many countries or indicators in a few searches.</summary>
/// <param name="search">Finds entries; it decides what a reader sees of them.</param>
public sealed class LinkedPractices(SearchPractices search)
{
    // One choice of a search is kept for area and pillar each.
    private const int ChoicesOfOneSearch = SearchRules.MaxChoices - 2;

    /// <summary>Entries on a topic that name one of some countries.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="countries">Codes of the countries.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The entries, those that name the indicator first; null while the index is being built.</returns>
    public async Task<IReadOnlyList<Practice>?> OfCountriesAsync(
        Actor actor,
        PeerTopic topic,
        IReadOnlyCollection<string> countries,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(topic);
        var inCell = await FindAsync(
            actor,
            countries,
            SearchFacet.Country,
            language,
            new() { [SearchFacet.Area] = [topic.Area], [SearchFacet.Pillar] = [topic.Pillar] },
            cancellation
        );
        if (topic.Indicator is null || inCell is null)
        {
            return inCell;
        }

        var linked = await FindAsync(
            actor,
            countries,
            SearchFacet.Country,
            language,
            new() { [SearchFacet.Indicator] = [topic.Code] },
            cancellation
        );
        return [.. (linked ?? []).Concat(inCell).DistinctBy(practice => practice.Id)];
    }

    /// <summary>Entries that name one of some indicators.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="indicators">Ids of the indicators.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The entries; null while the index is being built.</returns>
    public Task<IReadOnlyList<Practice>?> OfIndicatorsAsync(
        Actor actor,
        IReadOnlyCollection<string> indicators,
        Language language,
        CancellationToken cancellation
    ) => FindAsync(actor, indicators, SearchFacet.Indicator, language, [], cancellation);

    private async Task<IReadOnlyList<Practice>?> FindAsync(
        Actor actor,
        IReadOnlyCollection<string> codes,
        SearchFacet facet,
        Language language,
        Dictionary<SearchFacet, IReadOnlyList<string>> narrowed,
        CancellationToken cancellation
    )
    {
        var found = ImmutableArray.CreateBuilder<Practice>();
        try
        {
            foreach (var some in codes.Chunk(ChoicesOfOneSearch))
            {
                var page = await search.ExecuteAsync(
                    actor,
                    Request(new(narrowed) { [facet] = some }, language),
                    cancellation
                );
                found.AddRange(page.Results.Select(result => result.Practice));
            }
        }
        catch (SearchNotReadyException)
        {
            return null;
        }

        return
        [
            .. found
                .Where(practice => practice.Status is PracticeStatus.Published)
                .DistinctBy(practice => practice.Id),
        ];
    }

    private static PracticeSearchRequest Request(
        Dictionary<SearchFacet, IReadOnlyList<string>> facets,
        Language language
    ) =>
        new()
        {
            Language = language,
            Facets = facets,
            PageSize = SearchRules.MaxPageSize.ToString(CultureInfo.InvariantCulture),
        };
}
