using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>How far the compared countries are apart in one cell, area, pillar, driver or theme.</summary>
/// <param name="Subject">What is compared.</param>
/// <param name="Lowest">The lowest mean, 1 to 5; null while fewer than two countries have one.</param>
/// <param name="Highest">The highest mean; null while fewer than two countries have one.</param>
public sealed record ScoreDifference(ScoreSubject Subject, double? Lowest, double? Highest)
{
    private const double OneLevel = 1;
    private const double TwoLevels = 2;

    /// <summary>Highest less lowest, 0 to 4; null while there is nothing to compare.</summary>
    public double? Spread => Highest - Lowest;

    /// <summary>The spread as a word.</summary>
    public DifferenceBand Band =>
        Spread is { } spread
            ? ScoreRounding.Compared(spread) switch
            {
                < OneLevel => DifferenceBand.Close,
                < TwoLevels => DifferenceBand.Apart,
                _ => DifferenceBand.FarApart,
            }
            : DifferenceBand.NotComparable;
}
