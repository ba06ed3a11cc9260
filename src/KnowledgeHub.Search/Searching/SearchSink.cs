using KnowledgeHub.Search.Facets;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>Ranks the matches of a segment that fit the chosen facets.</summary>
/// <param name="segment">The segment.</param>
/// <param name="facets">Its facets.</param>
/// <param name="top">Where the best are kept.</param>
internal readonly struct SearchSink(Segment segment, SegmentFacets facets, TopCandidates top)
    : IMatchSink
{
    /// <inheritdoc/>
    public float LeastScore => top.LeastScore;

    /// <inheritdoc/>
    public void Add(int document, float score, bool matchesAll)
    {
        if (top.MayEnter(score, matchesAll) && facets.Fits(document))
        {
            top.Offer(new(segment, document, score, matchesAll));
        }
    }
}
