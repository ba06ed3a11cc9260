using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Indexing;

/// <summary>The facet values of all segments of a snapshot in one numbering, ordered by facet, then code. Immutable.</summary>
internal sealed class FacetVocabulary
{
    private readonly FacetValue[] _values;
    private readonly Dictionary<Segment, int[]> _numbers;
    private readonly int[] _facetStarts;

    /// <summary>Numbers the values.</summary>
    /// <param name="views">The segments.</param>
    public FacetVocabulary(IReadOnlyList<SegmentView> views)
    {
        _values = [.. views.SelectMany(view => view.Segment.Facets.Values).Distinct()];
        Array.Sort(_values);
        _numbers = views.ToDictionary(
            view => view.Segment,
            view => view.Segment.Facets.Values.Select(Find).ToArray()
        );
        _facetStarts =
        [
            .. SearchFacets.All.Select(facet =>
                Array.FindIndex(_values, value => value.Facet >= facet)
            ),
        ];
    }

    /// <summary>All values.</summary>
    public IReadOnlyList<FacetValue> Values => _values;

    /// <summary>The number here of each value of a segment.</summary>
    /// <param name="segment">One of the segments.</param>
    public int[] Numbers(Segment segment) => _numbers[segment];

    /// <summary>The number of the first value of a facet, or of what follows.</summary>
    /// <param name="facet">The facet.</param>
    public int Start(SearchFacet facet) =>
        _facetStarts[(int)facet] is >= 0 and var start ? start : _values.Length;

    private int Find(FacetValue value) => Array.BinarySearch(_values, value);
}
