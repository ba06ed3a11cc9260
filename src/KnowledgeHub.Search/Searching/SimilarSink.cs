using KnowledgeHub.Search.Facets;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>Ranks the documents of a segment by how much they resemble another one.</summary>
/// <param name="segment">The segment.</param>
/// <param name="overlap">How much they are classified alike.</param>
/// <param name="maxScore">The score that full agreement of the words would have.</param>
/// <param name="top">Where the best are kept.</param>
internal readonly struct SimilarSink(
    Segment segment,
    FacetOverlap overlap,
    double maxScore,
    TopCandidates top
) : IMatchSink
{
    /// <inheritdoc/>
    public float LeastScore => 0;

    /// <inheritdoc/>
    public void Add(int document, float score, bool matchesAll)
    {
        var words = score / maxScore;
        if (top.MayEnter(words + SimilarSearch.ClassificationWeight, matchesAll: false))
        {
            var likeness = words + (SimilarSearch.ClassificationWeight * overlap.With(document));
            top.Offer(new(segment, document, likeness, MatchesAll: false));
        }
    }
}
