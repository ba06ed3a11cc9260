using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Facets;

/// <summary>Filters and counts the documents of one segment in one pass.</summary>
internal sealed class SegmentFacets
{
    private readonly FacetColumns _columns;
    private readonly FacetTally _tally;
    private readonly SearchFacet[] _chosenFacets;
    private readonly bool[] _isChosen;
    private readonly int[] _counts;

    /// <summary>Begins a segment.</summary>
    /// <param name="columns">Its facet values.</param>
    /// <param name="tally">The choices, and where the counts go.</param>
    public SegmentFacets(FacetColumns columns, FacetTally tally)
    {
        _columns = columns;
        _tally = tally;
        _chosenFacets = [.. tally.Chosen.Keys];
        _counts = new int[columns.Values.Count];
        _isChosen = new bool[columns.Values.Count];
        foreach (var (facet, values) in tally.Chosen)
        {
            foreach (var value in values)
            {
                if (columns.Ordinals(facet).TryGetValue(value, out var ordinal))
                {
                    _isChosen[ordinal] = true;
                }
            }
        }
    }

    /// <summary>Counts a document that matches the query.</summary>
    /// <param name="document">Number of the document.</param>
    /// <returns>Whether it also fits the choices of every facet.</returns>
    public bool Count(int document)
    {
        SearchFacet? failed = null;
        foreach (var facet in _chosenFacets)
        {
            if (Fits(document, facet))
            {
                continue;
            }

            if (failed is not null)
            {
                return false;
            }

            failed = facet;
        }

        foreach (
            var ordinal in failed is { } only ? _columns.Of(document, only) : _columns.Of(document)
        )
        {
            _counts[ordinal]++;
        }

        return failed is null;
    }

    /// <summary>Hands the counts over to the tally.</summary>
    public void Finish()
    {
        foreach (var facet in SearchFacets.All)
        {
            foreach (var (value, ordinal) in _columns.Ordinals(facet))
            {
                if (_counts[ordinal] > 0)
                {
                    _tally.Add(facet, value, _counts[ordinal]);
                }
            }
        }
    }

    private bool Fits(int document, SearchFacet facet)
    {
        foreach (var ordinal in _columns.Of(document, facet))
        {
            if (_isChosen[ordinal])
            {
                return true;
            }
        }

        return false;
    }
}
