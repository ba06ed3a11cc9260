using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>Takes what editors hid out of a search, and what they pinned out of the ranking, so that it can stand first.</summary>
/// <param name="curated">What editors chose for the text.</param>
internal sealed class Curating(CuratedEntries curated)
{
    private readonly SortedList<int, Candidate> _pinned = [];

    /// <summary>The pinned documents that the reader may see and that fit the filters, in the order of the editors.</summary>
    public IEnumerable<Candidate> Pinned => _pinned.Values;

    /// <summary>Takes hidden and pinned documents of a segment out of the documents to be searched.</summary>
    /// <param name="view">The segment.</param>
    /// <param name="filter">The documents that may be found.</param>
    /// <returns>Numbers of the pinned ones that may be found, in the order of the editors.</returns>
    public IReadOnlyList<(int Place, int Document)> TakeOut(SegmentView view, Span<ulong> filter)
    {
        foreach (var id in curated.Hidden)
        {
            if (view.Find(id.Value) is { } hidden)
            {
                DocumentBits.Remove(filter, hidden);
            }
        }

        if (curated.Pinned.Count == 0)
        {
            return [];
        }

        var pinned = new List<(int, int)>();
        for (var place = 0; place < curated.Pinned.Count; place++)
        {
            if (
                view.Find(curated.Pinned[place].Value) is { } document
                && DocumentBits.Has(filter, document)
            )
            {
                DocumentBits.Remove(filter, document);
                pinned.Add((place, document));
            }
        }

        return pinned;
    }

    /// <summary>Puts a pinned document before all others.</summary>
    /// <param name="place">Its place among the pinned ones.</param>
    /// <param name="candidate">The document.</param>
    public void PutFirst(int place, Candidate candidate) => _pinned.Add(place, candidate);
}
