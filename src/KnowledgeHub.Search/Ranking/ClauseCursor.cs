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
    /// <param name="step">The window, and what is wanted of it.</param>
    public void Score(ScoreStep step)
    {
        var isOnly = alternatives.Length == 1;
        foreach (var alternative in alternatives)
        {
            alternative.Score(step, isOnly, clause);
        }

        if (!isOnly)
        {
            step.Window.AddBest(clause);
        }
    }
}
