using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Facets;

/// <summary>
/// Filters and counts the documents of one segment. The counts of a facet obey the choices of all other facets: a document
/// that fails a single facet counts in that facet only.
/// </summary>
internal sealed class SegmentFacets
{
    private readonly Segment _segment;
    private readonly FacetTally _tally;
    private readonly List<(SearchFacet Facet, ulong[] Documents)> _fitting = [];

    /// <summary>Finds the documents that fit each choice.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="tally">The choices, and where the counts go.</param>
    public SegmentFacets(Segment segment, FacetTally tally)
    {
        _segment = segment;
        _tally = tally;
        foreach (var (facet, values) in tally.Chosen)
        {
            var documents = new ulong[Bitmap.WordCount(segment.Documents.Count)];
            foreach (var value in values)
            {
                if (segment.Facets.Find(new(facet, value)) is >= 0 and var number)
                {
                    segment.Facets.AddHolders(number, documents);
                }
            }

            _fitting.Add((facet, documents));
        }
    }

    /// <summary>Whether a document fits the choices of every facet.</summary>
    /// <param name="document">Number of the document.</param>
    public bool Fits(int document)
    {
        foreach (var (_, documents) in _fitting)
        {
            if (!DocumentBits.Has(documents, document))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts the documents that match the query.</summary>
    /// <param name="matched">They; afterwards those of them that fit the choices of every facet.</param>
    /// <returns>Number of documents that fit.</returns>
    public int Count(Span<ulong> matched)
    {
        var counts = new int[_segment.Facets.Values.Count];
        foreach (var (facet, _) in _fitting)
        {
            CountWithout(facet, matched, counts);
        }

        var fitting = CountFitting(matched);
        var others = new int[counts.Length];
        _segment.Facets.Count(matched, others);
        foreach (var (facet, _) in _fitting)
        {
            others.AsSpan(_segment.Facets.Numbers(facet)).Clear();
        }

        _tally.Add(_segment, counts);
        _tally.Add(_segment, others);
        return fitting;
    }

    /// <summary>Counts the documents that match the query, but none of their values.</summary>
    /// <param name="matched">They; afterwards those of them that fit the choices of every facet.</param>
    /// <returns>Number of documents that fit.</returns>
    public int CountFitting(Span<ulong> matched)
    {
        foreach (var (_, documents) in _fitting)
        {
            DocumentBits.Keep(matched, documents);
        }

        return DocumentBits.Count(matched);
    }

    private void CountWithout(SearchFacet facet, ReadOnlySpan<ulong> matched, int[] counts)
    {
        var documents = matched.ToArray();
        foreach (var (other, fitting) in _fitting)
        {
            if (other != facet)
            {
                DocumentBits.Keep(documents, fitting);
            }
        }

        _segment.Facets.Count(documents, _segment.Facets.Numbers(facet), counts);
    }
}
