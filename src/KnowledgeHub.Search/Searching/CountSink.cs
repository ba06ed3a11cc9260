using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>Ranks nothing: no score is wanted, only which documents match.</summary>
internal readonly struct CountSink : IMatchSink
{
    /// <inheritdoc/>
    public float LeastScore => float.PositiveInfinity;

    /// <inheritdoc/>
    public void Add(int document, float score, bool matchesAll) { }
}
