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
    private int _total;

    private SnapshotSearch(IndexSnapshot snapshot, PracticeCriteria criteria, CompiledQuery query)
    {
        _snapshot = snapshot;
        _criteria = criteria;
        var reader = TextLanguages.Of(criteria.Language);
        _query = query;
        _scorer = new(snapshot, _query.Wanted);
        _tally = new(criteria.Facets);
        var ranksByScore = _query.Wanted.Count > 0 || criteria.Sort is not SortOrder.Relevance;
        var order = new CandidateOrder(ranksByScore ? criteria.Sort : SortOrder.Newest, reader);
        _top = new((int)Math.Min(snapshot.Count, (long)criteria.Page * criteria.PageSize), order);
    }

    /// <summary>Searches.</summary>
    /// <param name="snapshot">What to search in.</param>
    /// <param name="criteria">What to search for.</param>
    /// <param name="query">Its text in terms of the index.</param>
    public static SearchResult Run(
        IndexSnapshot snapshot,
        PracticeCriteria criteria,
        CompiledQuery query
    ) => new SnapshotSearch(snapshot, criteria, query).Run();

    private SearchResult Run()
    {
        foreach (var view in _snapshot.Views)
        {
            Search(view);
        }

        var skipped = (long)(_criteria.Page - 1) * _criteria.PageSize;
        Candidate[] page = skipped >= _total ? [] : _top.Take()[(int)skipped..];
        return new(_total, page, _tally.Result(), _query);
    }

    private void Search(SegmentView view)
    {
        var segment = view.Segment;
        using var board = new ScoreBoard(segment.Documents.Count);
        _scorer.Score(segment, board);
        var excluded = Excluded(segment);
        var facets = new SegmentFacets(segment.Facets, _tally);
        var takesAll = _query.Wanted.Count == 0;
        for (var document = 0; document < segment.Documents.Count; document++)
        {
            var matched = board.Matched(document);
            if (
                (takesAll || matched != 0)
                && view.IsOpenTo(document, _criteria.Audience)
                && !excluded[document]
                && facets.Count(document)
            )
            {
                _total++;
                var matchesAll = _scorer.MatchesAll(matched);
                _top.Offer(new(segment, document, board.Score(document), matchesAll));
            }
        }

        facets.Finish();
    }

    private Bitmap Excluded(Segment segment)
    {
        var excluded = new Bitmap(segment.Documents.Count);
        foreach (var clause in _query.Excluded)
        {
            foreach (var alternative in clause.Alternatives)
            {
                var matches = PhraseMatcher.Find(segment[alternative.Language], alternative.Terms);
                for (var posting = 0; posting < matches.Documents.Length; posting++)
                {
                    if (alternative.Counting(matches.Frequencies[posting]) != 0)
                    {
                        excluded.Add(matches.Documents[posting]);
                    }
                }
            }
        }

        return excluded;
    }
}
