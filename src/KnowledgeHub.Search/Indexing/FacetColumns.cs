using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Indexing;

/// <summary>The facet values of all documents of a segment as numbers in flat arrays. Immutable.</summary>
internal sealed class FacetColumns
{
    private static readonly int _facetCount = SearchFacets.All.Count;
    private readonly List<string> _values = [];
    private readonly Dictionary<string, int>[] _ordinals;
    private readonly int[] _starts;
    private readonly int[] _documentValues;

    /// <summary>Collects the values of documents.</summary>
    /// <param name="documents">The documents of the segment in order.</param>
    public FacetColumns(IReadOnlyList<IndexDocument> documents)
    {
        _ordinals =
        [
            .. SearchFacets.All.Select(_ => new Dictionary<string, int>(
                StringComparer.OrdinalIgnoreCase
            )),
        ];
        _starts = new int[(documents.Count * _facetCount) + 1];
        var documentValues = new List<int>();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var facet in SearchFacets.All)
            {
                _starts[(document * _facetCount) + (int)facet] = documentValues.Count;
                var values = documents[document].Facets.GetValueOrDefault(facet, []);
                documentValues.AddRange(
                    values
                        .Distinct(StringComparer.OrdinalIgnoreCase)
                        .Select(value => Number(facet, value))
                );
            }
        }

        _starts[^1] = documentValues.Count;
        _documentValues = [.. documentValues];
    }

    /// <summary>The values of all facets by number.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The numbers of a facet's values.</summary>
    /// <param name="facet">The facet.</param>
    public IReadOnlyDictionary<string, int> Ordinals(SearchFacet facet) => _ordinals[(int)facet];

    /// <summary>The values of one facet of a document, by number.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="facet">The facet.</param>
    public ReadOnlySpan<int> Of(int document, SearchFacet facet)
    {
        var cell = (document * _facetCount) + (int)facet;
        return _documentValues.AsSpan(_starts[cell].._starts[cell + 1]);
    }

    /// <summary>The values of all facets of a document, by number.</summary>
    /// <param name="document">Number of the document.</param>
    public ReadOnlySpan<int> Of(int document)
    {
        var cell = document * _facetCount;
        return _documentValues.AsSpan(_starts[cell].._starts[cell + _facetCount]);
    }

    private int Number(SearchFacet facet, string value)
    {
        var ordinals = _ordinals[(int)facet];
        if (!ordinals.TryGetValue(value, out var ordinal))
        {
            ordinal = _values.Count;
            ordinals.Add(value, ordinal);
            _values.Add(value);
        }

        return ordinal;
    }
}
