namespace KnowledgeHub.Core.Scoring;

/// <summary>
/// How far a level can be relied on: <c>c = e x a x r</c>, evidence x agreement x recency, 0 to 1. It stands beside the level
/// and never changes it. (Evidence and agreement as in the uncertainty guidance of the IPCC; the numbers are this portal's.)
/// </summary>
public static class Confidence
{
    /// <summary>Agreement when one person or team has rated.</summary>
    public const double SingleRaterAgreement = 0.8;

    /// <summary>From here confidence is high.</summary>
    public const double HighFrom = 0.75;

    /// <summary>From here confidence is medium.</summary>
    public const double MediumFrom = 0.5;

    private const int RecentMonths = 24;
    private const int AgingMonths = 48;

    /// <summary>The evidence factor: 0.2 for nothing, 0.2 more for each grade.</summary>
    /// <param name="grade">The grade.</param>
    public static double OfEvidence(EvidenceGrade grade) => (1 + (int)grade) / 5.0;

    /// <summary>The agreement factor: 1 less a quarter of the spread between the raters; 0.8 for a single rater.</summary>
    /// <param name="spread">Highest minus lowest level that raters chose on their own, 0 to 4; null for fewer than two raters.</param>
    public static double OfAgreement(int? spread) =>
        spread is { } distance ? 1 - (distance / 4.0) : SingleRaterAgreement;

    /// <summary>
    /// The recency factor at a day of reference: 1 up to 24 months, 0.85 up to 48, else 0.7. A document without a date counts as
    /// old; a statement, or nothing, is of the day it is made.
    /// </summary>
    /// <param name="grade">What the level is based on.</param>
    /// <param name="from">Since when the evidence holds; null when that was not said.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    public static double OfRecency(EvidenceGrade grade, DateOnly? from, DateOnly reference)
    {
        if (grade < EvidenceGrade.Document)
        {
            return 1;
        }

        return from switch
        {
            { } day when day >= reference => 1,
            { } day when day.AddMonths(RecentMonths) >= reference => 1,
            { } day when day.AddMonths(AgingMonths) >= reference => 0.85,
            _ => 0.7,
        };
    }

    /// <summary>A confidence as a word.</summary>
    /// <param name="confidence">0 to 1.</param>
    public static ConfidenceBand Band(double confidence) =>
        ScoreRounding.Compared(confidence) switch
        {
            >= HighFrom => ConfidenceBand.High,
            >= MediumFrom => ConfidenceBand.Medium,
            _ => ConfidenceBand.Low,
        };

    /// <summary>The evidence that a level normally needs: grade 2 for level 3, grade 3 for level 4, grade 4 for level 5.</summary>
    /// <param name="level">1 to 5.</param>
    /// <returns>The grade; a weaker one is a reason to warn, never to lower the level.</returns>
    public static EvidenceGrade Expected(int level) =>
        level switch
        {
            >= 5 => EvidenceGrade.IndependentConfirmation,
            4 => EvidenceGrade.DocumentAndUse,
            3 => EvidenceGrade.Document,
            _ => EvidenceGrade.None,
        };
}
