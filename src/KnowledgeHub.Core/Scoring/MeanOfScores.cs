using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>
/// Scores of areas and pillars (plain mean of their shown cells) and the overall score (plain mean of the areas). Means are taken
/// of cells, not of indicators, so that "not applicable" does not shift the balance between pillars.
/// </summary>
internal static class MeanOfScores
{
    public static Score OfCells(
        RatingSheet sheet,
        IndicatorGroup group,
        ScoreSubject subject,
        ImmutableArray<Score> cells
    ) => Of(GroupTotals.Of(sheet, group), subject, Formula.MeanOfShownCells, cells);

    public static Score Overall(RatingSheet sheet, ImmutableArray<Score> areas) =>
        Of(
            GroupTotals.Of(sheet, sheet.Framework.Groups.All),
            new(ScoreKind.Overall, ScoreSubject.OverallCode),
            Formula.MeanOfAreas,
            areas
        );

    private static Score Of(
        GroupTotals totals,
        ScoreSubject subject,
        Formula formula,
        ImmutableArray<Score> scores
    )
    {
        var parts = ImmutableArray.CreateBuilder<ScorePart>(scores.Length);
        var mean = new RunningMean();
        var low = new RunningMean();
        var high = new RunningMean();
        foreach (var score in scores)
        {
            parts.Add(Part(score));
            mean.Add(score.Mean);
            low.Add(score.Bounds?.Low);
            high.Add(score.Bounds?.High);
        }

        var withheld = Withheld(subject.Kind, mean.Count, low.Count);
        var isShown = withheld is WithheldReason.None;
        int? band = isShown ? ScoreRounding.Band(mean.Value) : null;
        return new()
        {
            Subject = subject,
            Formula = formula,
            Parts = parts.MoveToImmutable(),
            Mean = isShown ? mean.Value : null,
            Withheld = withheld,
            Bounds = low.Count > 0 ? new(low.Value, high.Value) : null,
            IsPartial = isShown && scores.Any(score => score.IsPartial || IsHidden(score)),
            Completeness = totals.Completeness,
            Confidence = totals.Confidence,
            MeanBand = band,
            Band = band,
        };
    }

    private static bool IsHidden(Score score) => !score.IsShown && score.Bounds is not null;

    private static WithheldReason Withheld(ScoreKind kind, int shown, int applicable) =>
        (kind, applicable) switch
        {
            (_, 0) => WithheldReason.NothingApplies,
            (ScoreKind.Overall, _) => shown < Grid.Areas.Length
                ? WithheldReason.AreaMissing
                : WithheldReason.None,
            (ScoreKind.Area, _) => shown < ScoreThresholds.CellsOfArea
                ? WithheldReason.TooFewCells
                : WithheldReason.None,
            _ => shown < ScoreThresholds.CellsOfPillar
                ? WithheldReason.TooFewCells
                : WithheldReason.None,
        };

    private static ScorePart Part(Score score) =>
        new(
            score.Subject.Code,
            score.IsShown ? PartUse.Mean
                : score.Bounds is null ? PartUse.LeftOut
                : PartUse.BoundsOnly,
            score.Mean,
            1,
            score.Bounds
        );

    private struct RunningMean
    {
        private double _sum;

        public int Count { get; private set; }

        public readonly double Value => _sum / Count;

        public void Add(double? value)
        {
            if (value is { } number)
            {
                _sum += number;
                Count++;
            }
        }
    }
}
