using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Reports;

/// <summary>
/// The rules behind the executive summary. Pure; docs/reports.md names them. Whatever a sentence says can be found in the result
/// beside it.
/// </summary>
public static class FindingRules
{
    /// <summary>How many cells are named as strengths, and as gaps.</summary>
    public const int MostNamed = 3;

    /// <summary>From this level on a cell is a strength.</summary>
    public const int StrongFrom = 4;

    /// <summary>The findings of a result, in the order in which the summary tells them.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="card">Its result.</param>
    /// <param name="trend">The country's cycles as far as the reader sees them; null when there are none to compare with.</param>
    public static ImmutableArray<Finding> Of(
        Assessment assessment,
        ScoreCard card,
        CountryTrend? trend
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(card);
        return
        [
            Overall(card),
            Completeness(assessment, card.Overall),
            .. Named(FindingKind.Strengths, Strengths(card)),
            .. Named(FindingKind.Gaps, Gaps(card)),
            .. Flags(card),
            .. Change(assessment, trend),
        ];
    }

    /// <summary>The cells at <see cref="StrongFrom"/> or above, highest first.</summary>
    /// <param name="card">The result.</param>
    public static IEnumerable<Score> Strengths(ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card
            .Cells.Where(cell => cell.Band >= StrongFrom)
            .OrderByDescending(cell => Compared(cell))
            .Take(MostNamed);
    }

    /// <summary>The cells at <see cref="ScoreThresholds.WeakLevel"/> or below, lowest first.</summary>
    /// <param name="card">The result.</param>
    public static IEnumerable<Score> Gaps(ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card
            .Cells.Where(cell => cell.Band <= ScoreThresholds.WeakLevel)
            .OrderBy(cell => Compared(cell))
            .Take(MostNamed);
    }

    private static Finding Overall(ScoreCard card) =>
        card.Overall.IsShown
            ? new(FindingKind.Overall) { Value = card.Overall.Mean, Bounds = card.Overall.Bounds }
            : new(FindingKind.OverallWithheld)
            {
                Subjects =
                [
                    .. card.Areas.Where(area => !area.IsShown).Select(area => area.Subject),
                ],
            };

    private static Finding Completeness(Assessment assessment, Score overall) =>
        ScoreRounding.Compared(overall.Completeness) >= 1
            ? new(FindingKind.Complete) { Count = AreasOf(assessment) }
            : new(FindingKind.Incomplete) { Share = overall.Completeness };

    private static int AreasOf(Assessment assessment) =>
        assessment.Areas.IsEmpty ? Grid.Areas.Length : assessment.Areas.Length;

    private static IEnumerable<Finding> Named(FindingKind kind, IEnumerable<Score> cells)
    {
        ImmutableArray<ScoreSubject> subjects = [.. cells.Select(cell => cell.Subject)];
        return subjects.IsEmpty ? [] : [new(kind) { Subjects = subjects }];
    }

    private static IEnumerable<Finding> Flags(ScoreCard card)
    {
        foreach (var flags in card.Flags.GroupBy(flag => flag.Kind))
        {
            if (KindOf(flags.Key) is { } kind)
            {
                yield return new(kind)
                {
                    Subjects = [.. flags.Select(flag => flag.Subject)],
                    Count = flags.SelectMany(flag => flag.Causes).Distinct().Count(),
                };
            }
        }
    }

    // What does not apply is a matter of the country's profile, no finding about its borders.
    private static FindingKind? KindOf(FlagKind kind) =>
        kind switch
        {
            FlagKind.GateCaps => FindingKind.GatesCap,
            FlagKind.GateNotConfirmed => FindingKind.GatesOpen,
            FlagKind.Masked => FindingKind.Masked,
            FlagKind.Imbalance => FindingKind.Imbalance,
            FlagKind.ThinEvidence => FindingKind.ThinEvidence,
            _ => null,
        };

    /// <summary>The cycle that an assessment is compared with; null for none.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="trend">The country's cycles as far as the reader sees them.</param>
    public static Assessment? ComparedWith(Assessment assessment, CountryTrend? trend)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var place = PlaceOf(assessment, trend);
        return trend is null || place < 1 ? null : trend.Cycles[place - 1].Assessment;
    }

    private static int PlaceOf(Assessment assessment, CountryTrend? trend) =>
        trend?.Cycles.ToList().FindIndex(cycle => cycle.Assessment.Id == assessment.Id) ?? -1;

    private static IEnumerable<Finding> Change(Assessment assessment, CountryTrend? trend)
    {
        var place = PlaceOf(assessment, trend);
        if (trend is null || place < 1)
        {
            yield break;
        }

        var (before, after) = (trend.Cycles[place - 1], trend.Cycles[place]);
        var change = new ScoreChange(before.Card.Overall, after.Card.Overall);
        if (KindOf(change.Direction) is { } kind)
        {
            yield return new(kind)
            {
                Value = before.Card.Overall.Mean,
                Cycle = before.Assessment.Name,
                Count = trend.Redefined.Length,
            };
        }
    }

    private static FindingKind? KindOf(ChangeDirection direction) =>
        direction switch
        {
            ChangeDirection.Higher => FindingKind.Higher,
            ChangeDirection.Lower => FindingKind.Lower,
            ChangeDirection.Unchanged => FindingKind.Unchanged,
            _ => null,
        };

    private static double Compared(Score cell) =>
        ScoreRounding.Compared(cell.Mean.GetValueOrDefault());
}
