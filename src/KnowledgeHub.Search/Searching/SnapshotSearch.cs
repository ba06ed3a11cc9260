using System.Buffers;
using System.Numerics;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Facets;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>Evaluates one search on one snapshot: scores, filters, counts and ranks in one pass over each segment.</summary>
internal sealed class SnapshotSearch
{
    private readonly IndexSnapshot _snapshot;
    private readonly PracticeCriteria _criteria;
    private readonly CompiledQuery _query;
    private readonly QueryScorer _scorer;
    private readonly FacetTally _tally;
    private readonly TopCandidates _top;
    private readonly Curating _curating;
    private readonly bool _putsPinnedFirst;
    private int _total;

    private SnapshotSearch(
        IndexSnapshot snapshot,
        PracticeCriteria criteria,
        CompiledQuery query,
        CuratedEntries curated
    )
    {
        _snapshot = snapshot;
        _criteria = criteria;
        var reader = TextLanguages.Of(criteria.Language);
        _query = query;
        _scorer = new(snapshot, _query.Wanted);
        _curating = new(curated);
        _putsPinnedFirst = criteria.Sort is SortOrder.Relevance;
        _tally = new(snapshot.Facets, criteria.Facets);
        var ranksByScore = _query.Wanted.Count > 0 || criteria.Sort is not SortOrder.Relevance;
        var order = new CandidateOrder(ranksByScore ? criteria.Sort : SortOrder.Newest, reader);
        _top = new((int)Math.Min(snapshot.Count, (long)criteria.Page * criteria.PageSize), order);
    }

    /// <summary>Searches.</summary>
    /// <param name="snapshot">What to search in.</param>
    /// <param name="criteria">What to search for.</param>
    /// <param name="query">Its text in terms of the index.</param>
    /// <param name="curated">What editors chose for the text.</param>
    public static SearchResult Run(
        IndexSnapshot snapshot,
        PracticeCriteria criteria,
        CompiledQuery query,
        CuratedEntries curated
    ) => new SnapshotSearch(snapshot, criteria, query, curated).Run();

    /// <summary>Only counts the matches, which is faster.</summary>
    /// <param name="snapshot">What to search in.</param>
    /// <param name="criteria">What to search for.</param>
    /// <param name="query">Its text in terms of the index; something is wanted.</param>
    /// <param name="curated">What editors chose for the text.</param>
    public static int Count(
        IndexSnapshot snapshot,
        PracticeCriteria criteria,
        CompiledQuery query,
        CuratedEntries curated
    )
    {
        var search = new SnapshotSearch(snapshot, criteria, query, curated);
        return snapshot.Views.Sum(search.Count);
    }

    private SearchResult Run()
    {
        foreach (var view in _snapshot.Views)
        {
            Search(view);
        }

        var skipped = (long)(_criteria.Page - 1) * _criteria.PageSize;
        Candidate[] page =
            skipped >= _total
                ? []
                :
                [
                    .. _curating
                        .Pinned.Concat(_top.Take())
                        .Skip((int)skipped)
                        .Take(_criteria.PageSize),
                ];
        return new(_total, page, _tally.Result(), _query);
    }

    private void Search(SegmentView view)
    {
        var segment = view.Segment;
        var words = Bitmap.WordCount(segment.Documents.Count);
        var buffer = ArrayPool<ulong>.Shared.Rent(2 * words);
        var filter = buffer.AsSpan(0, words);
        var matched = buffer.AsSpan(words, words);
        var pinned = Open(view, filter);
        var facets = new SegmentFacets(segment, _tally);
        var sink = new SearchSink(segment, facets, _top);
        if (_query.Wanted.Count > 0)
        {
            _scorer.Score(segment, filter, matched, sink);
        }
        else
        {
            filter.CopyTo(matched);
            TakeAll(matched, sink);
        }

        foreach (var (place, document) in pinned)
        {
            DocumentBits.Add(matched, document);
            Add(new(segment, document, 0, MatchesAll: true), place, facets);
        }

        _total += facets.Count(matched);
        ArrayPool<ulong>.Shared.Return(buffer);
    }

    private int Count(SegmentView view)
    {
        var words = Bitmap.WordCount(view.Segment.Documents.Count);
        var buffer = ArrayPool<ulong>.Shared.Rent(2 * words);
        var matched = buffer.AsSpan(words, words);
        var pinned = Open(view, buffer.AsSpan(0, words));
        _scorer.Score(view.Segment, buffer.AsSpan(0, words), matched, default(CountSink));
        foreach (var (_, document) in pinned)
        {
            DocumentBits.Add(matched, document);
        }

        var count = new SegmentFacets(view.Segment, _tally).CountFitting(matched);
        ArrayPool<ulong>.Shared.Return(buffer);
        return count;
    }

    private IReadOnlyList<(int Place, int Document)> Open(SegmentView view, Span<ulong> filter)
    {
        view.FindOpenTo(_criteria.Audience, filter);
        Exclude(view.Segment, filter);
        TakeOutHolders(view.Segment, filter);
        return _curating.TakeOut(view, filter);
    }

    private void TakeOutHolders(Segment segment, Span<ulong> filter)
    {
        if (_criteria.Lacking is not { } facet)
        {
            return;
        }

        var holders = new ulong[filter.Length];
        var numbers = segment.Facets.Numbers(facet);
        for (var number = numbers.Start.Value; number < numbers.End.Value; number++)
        {
            segment.Facets.AddHolders(number, holders);
        }

        DocumentBits.Remove(filter, holders);
    }

    // In an order that the reader chose, a pinned document keeps to it.
    private void Add(Candidate pinned, int place, SegmentFacets facets)
    {
        if (!facets.Fits(pinned.Number))
        {
            return;
        }

        if (_putsPinnedFirst)
        {
            _curating.PutFirst(place, pinned);
        }
        else
        {
            _top.Offer(pinned);
        }
    }

    private static void TakeAll(ReadOnlySpan<ulong> documents, SearchSink sink)
    {
        for (var word = 0; word < documents.Length; word++)
        {
            for (var rest = documents[word]; rest != 0; rest &= rest - 1)
            {
                sink.Add((word * 64) + BitOperations.TrailingZeroCount(rest), 0, matchesAll: true);
            }
        }
    }

    private void Exclude(Segment segment, Span<ulong> filter)
    {
        foreach (var clause in _query.Excluded)
        {
            foreach (var alternative in clause.Alternatives)
            {
                var matches = PhraseMatcher.Find(segment[alternative.Language], alternative.Terms);
                for (var place = matches.Start; place < matches.End; place++)
                {
                    if (alternative.Counting(matches.FrequenciesAt(place)) != 0)
                    {
                        DocumentBits.Remove(filter, matches.Documents[place]);
                    }
                }
            }
        }
    }
}
