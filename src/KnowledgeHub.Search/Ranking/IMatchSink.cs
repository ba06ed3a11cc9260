namespace KnowledgeHub.Search.Ranking;

/// <summary>Takes the documents that match, in ascending order.</summary>
internal interface IMatchSink
{
    /// <summary>
    /// The score that a document needs at least, when it matches every required clause; 0 when each is wanted,
    /// infinite when none is. May rise.
    /// </summary>
    float LeastScore { get; }

    /// <summary>Takes a document.</summary>
    /// <param name="document">Number of the document.</param>
    /// <param name="score">Its score, above 0.</param>
    /// <param name="matchesAll">Whether it matches every required clause.</param>
    void Add(int document, float score, bool matchesAll);
}
