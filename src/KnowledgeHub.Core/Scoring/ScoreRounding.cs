namespace KnowledgeHub.Core.Scoring;

/// <summary>The one place where scores are rounded.</summary>
public static class ScoreRounding
{
    private const int ComparedDigits = 9;

    /// <summary>A score for display: one decimal, half up. Nothing is ever computed from the result.</summary>
    /// <param name="score">1 to 5.</param>
    public static decimal Displayed(double score) =>
        Math.Round((decimal)Compared(score), 1, MidpointRounding.AwayFromZero);

    /// <summary>
    /// A score for comparing with a threshold: to nine decimals, so that a sum of thirds that equals 2.5 on paper does so here.
    /// </summary>
    /// <param name="score">Any score or share.</param>
    public static double Compared(double score) => Math.Round(score, ComparedDigits);

    /// <summary>The level that a mean falls into: below 1.5 level 1, below 2.5 level 2, and so on.</summary>
    /// <param name="mean">1 to 5.</param>
    public static int Band(double mean) => (int)Math.Floor(Compared(mean) + 0.5);
}
