using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>One row of a comparison.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="IsWhole">Whether it sums up the rows beside it.</param>
/// <param name="Scores">One for each country, in the order of the columns.</param>
/// <param name="Difference">How far the countries are apart.</param>
public sealed record ComparedRow(
    string Name,
    bool IsWhole,
    IReadOnlyList<ComparedScore> Scores,
    ScoreDifference Difference
)
{
    /// <summary>The difference as a number; null while there is nothing to compare.</summary>
    public string? Spread => Difference.Spread is { } spread ? ScoreWords.Number(spread) : null;

    /// <summary>The difference in a word.</summary>
    public string Word =>
        Difference.Band switch
        {
            DifferenceBand.Close => CompareStrings.CompareBandClose,
            DifferenceBand.Apart => CompareStrings.CompareBandApart,
            DifferenceBand.FarApart => CompareStrings.CompareBandFarApart,
            _ => CompareStrings.CompareBandNone,
        };
}
