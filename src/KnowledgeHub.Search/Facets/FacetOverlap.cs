using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Facets;

/// <summary>How much the documents of a segment are classified like one document.</summary>
internal sealed class FacetOverlap
{
    private readonly FacetColumns _columns;
    private readonly SearchFacet[] _facets;
    private readonly int[] _counts;
    private readonly bool[] _isShared;

    /// <summary>Prepares a segment.</summary>
    /// <param name="columns">Its facet values.</param>
    /// <param name="source">The values of the document to compare with, which may be in any segment.</param>
    /// <param name="facets">The facets to compare; at least one.</param>
    public FacetOverlap(
        FacetColumns columns,
        IReadOnlyList<FacetValue> source,
        SearchFacet[] facets
    )
    {
        _columns = columns;
        _facets = facets;
        _counts = Array.ConvertAll(facets, facet => source.Count(value => value.Facet == facet));
        _isShared = new bool[columns.Values.Count];
        foreach (var value in source)
        {
            if (columns.Find(value) is >= 0 and var number)
            {
                _isShared[number] = true;
            }
        }
    }

    /// <summary>The mean over the facets of shared values by all values (Jaccard index), 0 to 1.</summary>
    /// <param name="document">Number of the document.</param>
    public double With(int document)
    {
        var sum = 0d;
        for (var index = 0; index < _facets.Length; index++)
        {
            var range = _columns.Numbers(_facets[index]);
            var (own, shared) = (0, 0);
            foreach (var number in _columns.Of(document))
            {
                if (number >= range.Start.Value && number < range.End.Value)
                {
                    own++;
                    shared += _isShared[number] ? 1 : 0;
                }
            }

            sum += shared == 0 ? 0 : (double)shared / (own + _counts[index] - shared);
        }

        return sum / _facets.Length;
    }
}
