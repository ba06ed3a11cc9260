using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>One score in two cycles of a country.</summary>
/// <param name="Before">The score of the earlier cycle.</param>
/// <param name="After">The score of the later cycle.</param>
public sealed record ScoreChange(Score Before, Score After)
{
    /// <summary>
    /// Which way it went. The numbers are compared as they are shown, to one decimal: a change that nobody can see is none.
    /// </summary>
    public ChangeDirection Direction =>
        (Before.Mean, After.Mean) is ({ } before, { } after)
            ? decimal.Compare(
                ScoreRounding.Displayed(after),
                ScoreRounding.Displayed(before)
            ) switch
            {
                > 0 => ChangeDirection.Higher,
                < 0 => ChangeDirection.Lower,
                _ => ChangeDirection.Unchanged,
            }
            : ChangeDirection.NotComparable;
}
