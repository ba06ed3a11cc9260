using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>Scores of cells, drivers and themes: <c>sum(w L) / sum(w)</c> over the scored indicators.</summary>
internal static class MeanOfLevels
{
    public static Score Of(RatingSheet sheet, IndicatorGroup group, ScoreSubject subject)
    {
        var totals = GroupTotals.Of(sheet, group);
        var parts = ImmutableArray.CreateBuilder<ScorePart>(group.Members.Length);
        double sum = 0;
        double low = 0;
        double high = 0;
        foreach (var (position, weight) in group.Members)
        {
            var part = Part(sheet[position], weight);
            parts.Add(part);
            sum += weight * (part.Value ?? 0);
            low += weight * (part.Bounds?.Low ?? 0);
            high += weight * (part.Bounds?.High ?? 0);
        }

        var withheld = Withheld(totals);
        double? mean = withheld is WithheldReason.None ? sum / totals.Scored : null;
        int? band = mean is { } value ? ScoreRounding.Band(value) : null;
        return new()
        {
            Subject = subject,
            Formula = Formula.WeightedMeanOfLevels,
            Parts = parts.MoveToImmutable(),
            Mean = mean,
            Withheld = withheld,
            Bounds =
                totals.Applicable > 0
                    ? new(low / totals.Applicable, high / totals.Applicable)
                    : null,
            Completeness = totals.Completeness,
            Confidence = totals.Confidence,
            MeanBand = band,
            Band = band,
        };
    }

    private static WithheldReason Withheld(GroupTotals totals) =>
        totals.Applicable <= 0 ? WithheldReason.NothingApplies
        : ScoreRounding.Compared(totals.Completeness) < ScoreThresholds.ShownCompleteness
            ? WithheldReason.TooFewAnswers
        : WithheldReason.None;

    private static ScorePart Part(Rating rating, double weight) =>
        rating switch
        {
            { State: AnswerState.NotApplicable } => new(
                rating.Indicator.Value,
                PartUse.LeftOut,
                null,
                weight,
                null
            ),
            { Level: { } level } => new(
                rating.Indicator.Value,
                PartUse.Mean,
                level,
                weight,
                new(level, level)
            ),
            _ => new(
                rating.Indicator.Value,
                PartUse.BoundsOnly,
                null,
                weight,
                new(MaturityLevel.Lowest, MaturityLevel.Highest)
            ),
        };
}
