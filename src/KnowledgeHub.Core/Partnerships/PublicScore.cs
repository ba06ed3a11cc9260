using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>A score as everybody may read it: as displayed, and without the answers that it was made of.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Value">1 to 5 with one decimal; null when it is withheld.</param>
/// <param name="Level">The level to name, 1 to 5; null when there is no number.</param>
/// <param name="Low">Where the number could lie at least; null where there is no number.</param>
/// <param name="High">Where the number could lie at most; null where there is no number.</param>
/// <param name="Completeness">Share of what applies that has a level, 0 to 1.</param>
/// <param name="Withheld">Why there is no number.</param>
public sealed record PublicScore(
    ScoreSubject Subject,
    decimal? Value,
    int? Level,
    decimal? Low,
    decimal? High,
    double Completeness,
    WithheldReason Withheld
)
{
    /// <summary>What is published of a score.</summary>
    /// <param name="score">The score.</param>
    public static PublicScore Of(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var bounds = score.IsShown ? score.Bounds : null;
        return new(
            score.Subject,
            Displayed(score.Mean),
            score.Band,
            Displayed(bounds?.Low),
            Displayed(bounds?.High),
            score.Completeness,
            score.Withheld
        );
    }

    private static decimal? Displayed(double? number) =>
        number is { } known ? ScoreRounding.Displayed(known) : null;
}
