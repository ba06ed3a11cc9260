using System.Runtime.InteropServices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Facets;

/// <summary>
/// The counts of all facets over all segments. A document that fits the choices of every facet counts everywhere; one that
/// fails a single facet counts in that facet only, because a facet's counts obey the other facets' choices.
/// </summary>
internal sealed class FacetTally
{
    private readonly Dictionary<string, int>[] _counts =
    [
        .. SearchFacets.All.Select(_ => new Dictionary<string, int>(
            StringComparer.OrdinalIgnoreCase
        )),
    ];

    /// <summary>An empty tally.</summary>
    /// <param name="chosen">Chosen values by facet; a facet with no values is as good as absent.</param>
    public FacetTally(IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> chosen) =>
        Chosen = chosen.Where(pair => pair.Value.Count > 0).ToDictionary();

    /// <summary>The facets in which something is chosen.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Chosen { get; }

    /// <summary>Adds the count of a value in one segment.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value.</param>
    /// <param name="count">How often.</param>
    public void Add(SearchFacet facet, string value, int count) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_counts[(int)facet], value, out _) += count;

    /// <summary>The counts: every facet; values with a count and chosen values, by count, then by code.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>> Result() =>
        SearchFacets.All.ToDictionary(facet => facet, Result);

    private IReadOnlyList<FacetCount> Result(SearchFacet facet)
    {
        var counts = _counts[(int)facet];
        var chosen = Chosen
            .GetValueOrDefault(facet, [])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var value in chosen)
        {
            _ = counts.TryAdd(value, 0);
        }

        return
        [
            .. counts
                .Where(pair => pair.Value > 0 || chosen.Contains(pair.Key))
                .Select(pair => new FacetCount(pair.Key, pair.Value, chosen.Contains(pair.Key)))
                .OrderByDescending(count => count.Count)
                .ThenBy(count => count.Value, StringComparer.Ordinal),
        ];
    }
}
