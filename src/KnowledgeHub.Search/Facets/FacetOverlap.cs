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
    /// <param name="source">The document to compare with, of any segment.</param>
    /// <param name="facets">The facets to compare; at least one.</param>
    public FacetOverlap(FacetColumns columns, IndexDocument source, SearchFacet[] facets)
    {
        _columns = columns;
        _facets = facets;
        _counts = new int[facets.Length];
        _isShared = new bool[columns.Values.Count];
        for (var index = 0; index < facets.Length; index++)
        {
            var values = source.Facets.GetValueOrDefault(facets[index], []);
            _counts[index] = values.Count;
            foreach (var value in values)
            {
                if (columns.Ordinals(facets[index]).TryGetValue(value, out var ordinal))
                {
                    _isShared[ordinal] = true;
                }
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
            var values = _columns.Of(document, _facets[index]);
            var shared = 0;
            foreach (var ordinal in values)
            {
                shared += _isShared[ordinal] ? 1 : 0;
            }

            sum += shared == 0 ? 0 : (double)shared / (values.Length + _counts[index] - shared);
        }

        return sum / _facets.Length;
    }
}
