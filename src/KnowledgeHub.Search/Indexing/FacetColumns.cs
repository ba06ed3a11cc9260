using System.Numerics;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The facet values of all documents of a segment as numbers: by document, for few documents, and by value, as sets, for many.
/// Immutable.
/// </summary>
internal sealed class FacetColumns
{
    // A value that at least so small a part of the documents has is kept as a bit for each document, else as a list.
    private const int DensePart = 128;
    private static readonly int _facetCount = SearchFacets.All.Count;
    private readonly FacetValue[] _values;
    private readonly int[] _facetStarts = new int[_facetCount + 1];
    private readonly int[] _starts;
    private readonly int[] _documentValues;
    private readonly Bitmap?[] _dense;
    private readonly int[][] _sparse;
    private readonly int _denseCount;
    private readonly int _sparseHolders;

    /// <summary>Arranges values; use <see cref="FacetColumnsBuilder"/>.</summary>
    /// <param name="values">All values in order.</param>
    /// <param name="starts">Where the values of each document start, and the end.</param>
    /// <param name="documentValues">Numbers of values, ascending within each document.</param>
    internal FacetColumns(FacetValue[] values, int[] starts, int[] documentValues)
    {
        (_values, _starts, _documentValues) = (values, starts, documentValues);
        foreach (var value in values)
        {
            _facetStarts[(int)value.Facet + 1]++;
        }

        for (var facet = 0; facet < _facetCount; facet++)
        {
            _facetStarts[facet + 1] += _facetStarts[facet];
        }

        var holders = new List<int>[values.Length];
        for (var value = 0; value < values.Length; value++)
        {
            holders[value] = [];
        }

        for (var document = 0; document + 1 < starts.Length; document++)
        {
            foreach (var value in Of(document))
            {
                holders[value].Add(document);
            }
        }

        var documentCount = starts.Length - 1;
        _dense = Array.ConvertAll(
            holders,
            list =>
                list.Count * DensePart < documentCount ? null : new Bitmap(documentCount).With(list)
        );
        _sparse = [.. holders.Select((list, value) => _dense[value] is null ? list.ToArray() : [])];
        _denseCount = _dense.Count(set => set is not null);
        _sparseHolders = _sparse.Sum(list => list.Length);
    }

    /// <summary>All values, ordered by facet, then code.</summary>
    public IReadOnlyList<FacetValue> Values => _values;

    /// <summary>Collects the values of documents.</summary>
    /// <param name="documents">The documents of the segment in order.</param>
    public static FacetColumns Of(IEnumerable<IndexDocument> documents)
    {
        var builder = new FacetColumnsBuilder();
        foreach (var document in documents)
        {
            builder.BeginDocument();
            foreach (var (facet, values) in document.Facets)
            {
                foreach (var value in values)
                {
                    builder.Add(builder.Number(new(facet, value)));
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Takes the values of other columns over.</summary>
    /// <param name="sources">The segments of a merge.</param>
    public static FacetColumns Merge(IEnumerable<MergeSource> sources)
    {
        var builder = new FacetColumnsBuilder();
        foreach (var source in sources)
        {
            var columns = source.Segment.Facets;
            var numbers = Array.ConvertAll(columns._values, builder.Number);
            foreach (var document in source.Staying)
            {
                builder.BeginDocument();
                foreach (var value in columns.Of(document))
                {
                    builder.Add(numbers[value]);
                }
            }
        }

        return builder.Build();
    }

    /// <summary>Number of a value, or a negative number.</summary>
    /// <param name="value">The value.</param>
    public int Find(FacetValue value) => Array.BinarySearch(_values, value);

    /// <summary>The numbers of a facet's values.</summary>
    /// <param name="facet">The facet.</param>
    public Range Numbers(SearchFacet facet) =>
        _facetStarts[(int)facet].._facetStarts[(int)facet + 1];

    /// <summary>The values of all facets of a document, by number.</summary>
    /// <param name="document">Number of the document.</param>
    public ReadOnlySpan<int> Of(int document) =>
        _documentValues.AsSpan(_starts[document].._starts[document + 1]);

    /// <summary>Adds the documents that have a value to a set.</summary>
    /// <param name="value">Number of the value.</param>
    /// <param name="documents">The set.</param>
    public void AddHolders(int value, Span<ulong> documents)
    {
        if (_dense[value] is { } dense)
        {
            DocumentBits.Add(documents, dense.Words);
        }

        foreach (var document in _sparse[value])
        {
            DocumentBits.Add(documents, document);
        }
    }

    /// <summary>Counts the values of a set of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="counts">By number of the value; what is counted is added.</param>
    public void Count(ReadOnlySpan<ulong> documents, Span<int> counts)
    {
        // Looking at each document costs about its number of values; looking at each value costs half as much for each word of
        // 64 documents and, when few have it, for each of them.
        var perValue = (((long)documents.Length * _denseCount) + _sparseHolders) / 2;
        var perDocument =
            (long)DocumentBits.Count(documents) * (1 + (_documentValues.Length / _starts.Length));
        if (perDocument < perValue)
        {
            CountByDocument(documents, counts);
        }
        else
        {
            Count(documents, 0.._values.Length, counts);
        }
    }

    /// <summary>Counts some values of a set of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="values">Numbers of the values.</param>
    /// <param name="counts">By number of the value; what is counted is added.</param>
    public void Count(ReadOnlySpan<ulong> documents, Range values, Span<int> counts)
    {
        for (var value = values.Start.Value; value < values.End.Value; value++)
        {
            if (_dense[value] is { } dense)
            {
                counts[value] += DocumentBits.CountCommon(documents, dense.Words);
            }

            foreach (var document in _sparse[value])
            {
                counts[value] += DocumentBits.Has(documents, document) ? 1 : 0;
            }
        }
    }

    private void CountByDocument(ReadOnlySpan<ulong> documents, Span<int> counts)
    {
        for (var word = 0; word < documents.Length; word++)
        {
            for (var rest = documents[word]; rest != 0; rest &= rest - 1)
            {
                foreach (var value in Of((word << 6) + BitOperations.TrailingZeroCount(rest)))
                {
                    counts[value]++;
                }
            }
        }
    }
}
