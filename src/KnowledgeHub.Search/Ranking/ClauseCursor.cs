namespace KnowledgeHub.Search.Ranking;

/// <summary>Goes through the matches of a clause in one segment.</summary>
/// <param name="alternatives">The alternatives that the segment has.</param>
/// <param name="clause">The bit of the clause.</param>
internal sealed class ClauseCursor(MatchCursor[] alternatives, ulong clause)
{
    /// <summary>The next document; beyond every document at the end.</summary>
    public int Document
    {
        get
        {
            var next = int.MaxValue;
            foreach (var alternative in alternatives)
            {
                next = Math.Min(next, alternative.Document);
            }

            return next;
        }
    }

    /// <summary>Scores the matches of a window.</summary>
    /// <param name="first">The first document of the window.</param>
    /// <param name="window">Where the scores go.</param>
    public void Score(int first, ScoreWindow window)
    {
        var isOnly = alternatives.Length == 1;
        foreach (var alternative in alternatives)
        {
            alternative.Score(first, window, isOnly, clause);
        }

        if (!isOnly)
        {
            window.AddBest(clause);
        }
    }
}
