using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Facets;

/// <summary>The counts of all facets over all segments.</summary>
internal sealed class FacetTally
{
    private static readonly Comparison<FacetCount> _mostFirst = (left, right) =>
        left.Count != right.Count
            ? right.Count.CompareTo(left.Count)
            : string.CompareOrdinal(left.Value, right.Value);

    private readonly FacetVocabulary _vocabulary;
    private readonly int[] _counts;

    /// <summary>An empty tally.</summary>
    /// <param name="vocabulary">The values of the snapshot.</param>
    /// <param name="chosen">Chosen values by facet; a facet with no values is as good as absent.</param>
    public FacetTally(
        FacetVocabulary vocabulary,
        IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> chosen
    )
    {
        _vocabulary = vocabulary;
        _counts = new int[vocabulary.Values.Count];
        Chosen = chosen.Where(pair => pair.Value.Count > 0).ToDictionary();
    }

    /// <summary>The facets in which something is chosen.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Chosen { get; }

    /// <summary>Adds the counts of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="counts">The counts by its own numbers.</param>
    public void Add(Segment segment, ReadOnlySpan<int> counts)
    {
        var numbers = _vocabulary.Numbers(segment);
        for (var value = 0; value < counts.Length; value++)
        {
            _counts[numbers[value]] += counts[value];
        }
    }

    /// <summary>The counts: every facet; values with a count and chosen values, by count, then by code.</summary>
    public IReadOnlyDictionary<SearchFacet, IReadOnlyList<FacetCount>> Result()
    {
        var result = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>(SearchFacets.All.Count);
        foreach (var facet in SearchFacets.All)
        {
            result.Add(facet, Result(facet));
        }

        return result;
    }

    private List<FacetCount> Result(SearchFacet facet)
    {
        var chosen = Chosen
            .GetValueOrDefault(facet, [])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var counts = new List<FacetCount>();
        for (
            var number = _vocabulary.Start(facet);
            number < _counts.Length && _vocabulary.Values[number].Facet == facet;
            number++
        )
        {
            var value = _vocabulary.Values[number].Value;
            var isChosen = chosen.Remove(value);
            if (_counts[number] > 0 || isChosen)
            {
                counts.Add(new(value, _counts[number], isChosen));
            }
        }

        counts.AddRange(chosen.Select(value => new FacetCount(value, 0, IsChosen: true)));
        counts.Sort(_mostFirst);
        return counts;
    }
}
