namespace KnowledgeHub.Search.Ranking;

/// <summary>The evaluation of a query on neighbouring documents.</summary>
/// <param name="first">The first document.</param>
/// <param name="leastScore">
/// The score that a document needs to be wanted; one that cannot reach it may be left with a lower score than it has, or with
/// none. 0 when each is wanted.
/// </param>
/// <param name="window">Where scores go.</param>
/// <param name="matched">All documents of the segment; where those go that match but cannot reach the score.</param>
internal readonly ref struct ScoreStep(
    int first,
    float leastScore,
    ScoreWindow window,
    Span<ulong> matched
)
{
    /// <summary>The first document.</summary>
    public int First => first;

    /// <summary>The first document behind them.</summary>
    public int End => first + ScoreWindow.Size;

    /// <summary>The score that a document needs to be wanted; 0 when each is.</summary>
    public float LeastScore => leastScore;

    /// <summary>Where scores go.</summary>
    public ScoreWindow Window => window;

    /// <summary>Where documents go that match but are not wanted.</summary>
    public Span<ulong> Matched { get; } = matched;
}
