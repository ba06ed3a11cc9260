using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>Works a score out anew from its parts alone, as a reader with a pencil would.</summary>
internal static class Explanation
{
    public static double Mean(Score score)
    {
        var parts = score.Parts.Where(part => part.Use is PartUse.Mean).ToList();
        return score.Formula is Formula.WeightedMeanOfLevels
            ? parts.Sum(part => part.Weight * Value(part)) / parts.Sum(part => part.Weight)
            : parts.Average(Value);
    }

    public static (double Low, double High)? Bounds(Score score)
    {
        var parts = score.Parts.Where(part => part.Use is not PartUse.LeftOut).ToList();
        var weight = parts.Sum(part => part.Weight);
        return parts is []
            ? null
            : (
                parts.Sum(part => part.Weight * Bounds(part).Low) / weight,
                parts.Sum(part => part.Weight * Bounds(part).High) / weight
            );
    }

    public static WithheldReason Withheld(Score score)
    {
        var shown = score.Parts.Count(part => part.Use is PartUse.Mean);
        return score.Parts.All(part => part.Use is PartUse.LeftOut)
            ? WithheldReason.NothingApplies
            : score.Subject.Kind switch
            {
                ScoreKind.Overall when shown < 6 => WithheldReason.AreaMissing,
                ScoreKind.Area when shown < 2 => WithheldReason.TooFewCells,
                ScoreKind.Pillar when shown < 4 => WithheldReason.TooFewCells,
                ScoreKind.Cell
                or ScoreKind.Driver
                or ScoreKind.Theme when Share(score) < 0.6 - 1e-9 => WithheldReason.TooFewAnswers,
                _ => WithheldReason.None,
            };
    }

    /// <summary>Share of the weight that applies which has a level.</summary>
    public static double Share(Score score) =>
        Weight(score, PartUse.Mean)
        / (Weight(score, PartUse.Mean) + Weight(score, PartUse.BoundsOnly));

    private static double Weight(Score score, PartUse use) =>
        score.Parts.Where(part => part.Use == use).Sum(part => part.Weight);

    private static double Value(ScorePart part) =>
        part.Value ?? throw new InvalidOperationException($"{part.Code} has no value.");

    private static ScoreBounds Bounds(ScorePart part) =>
        part.Bounds ?? throw new InvalidOperationException($"{part.Code} has no bounds.");
}
