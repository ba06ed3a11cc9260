using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Ranking;

/// <summary>A document that matches.</summary>
/// <param name="Segment">Where it is.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Score">Its score; 0 when there were no words.</param>
/// <param name="MatchesAll">Whether it matches every required clause.</param>
internal readonly record struct Candidate(
    Segment Segment,
    int Number,
    double Score,
    bool MatchesAll
)
{
    /// <summary>The document.</summary>
    public IndexDocument Document => Segment.Documents[Number];
}
