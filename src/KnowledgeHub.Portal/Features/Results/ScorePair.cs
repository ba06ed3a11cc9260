using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A score in two results, as it is read.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="First">Its number with the range in the first result, or why there is none.</param>
/// <param name="Second">The same in the second result.</param>
/// <param name="Direction">Which way it goes from the first to the second.</param>
/// <param name="Difference">The difference of the numbers as they are shown, with its sign; a dash where one is missing.</param>
public sealed record ScorePair(
    string Name,
    string First,
    string Second,
    ChangeDirection Direction,
    string Difference
)
{
    /// <summary>Words a score.</summary>
    public static ScorePair Of(ScoreChange change, string name)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(
            name,
            ScoreWords.NumberWithRange(change.Before),
            ScoreWords.NumberWithRange(change.After),
            change.Direction,
            change is { Before.Mean: { } before, After.Mean: { } after }
                ? ScoreWords.Signed(
                    ScoreRounding.Displayed(after) - ScoreRounding.Displayed(before)
                )
                : ScoreWords.None
        );
    }
}
