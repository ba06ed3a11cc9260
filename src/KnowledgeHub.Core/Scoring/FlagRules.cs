using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>Finds the weak points that a mean would hide.</summary>
internal static class FlagRules
{
    public static ImmutableArray<Flag> Check(
        RatingSheet sheet,
        ImmutableArray<Score> cells,
        ImmutableArray<Score> pillars
    ) =>
        [
            .. PerArea(sheet, FlagKind.GateCaps, IsFailedGate),
            .. PerArea(sheet, FlagKind.GateNotConfirmed, IsOpenGate),
            .. cells.Select(cell => Masked(sheet, cell)).OfType<Flag>(),
            .. Imbalances(cells, pillars),
            .. ManyNotApplicable(sheet),
            .. PerArea(sheet, FlagKind.ThinEvidence, (_, rating) => IsThin(rating)),
        ];

    /// <summary>An area with its band capped where a gate is at level 2 or below. The number stays.</summary>
    public static Score Cap(RatingSheet sheet, Score area)
    {
        if (area.Band is not > ScoreThresholds.WeakLevel)
        {
            return area;
        }

        return Causes(sheet, area.Subject.Code, IsFailedGate).IsEmpty
            ? area
            : area with
            {
                Band = ScoreThresholds.WeakLevel,
            };
    }

    private static bool IsFailedGate(Indicator indicator, Rating rating) =>
        indicator.IsGate && rating.Level is <= ScoreThresholds.WeakLevel;

    private static bool IsOpenGate(Indicator indicator, Rating rating) =>
        indicator.IsGate && rating.State is AnswerState.Unknown or AnswerState.Unanswered;

    private static bool IsThin(Rating rating) =>
        rating.Level is { } level && rating.Evidence < Confidence.Expected(level);

    private static IEnumerable<Flag> PerArea(
        RatingSheet sheet,
        FlagKind kind,
        Func<Indicator, Rating, bool> applies
    )
    {
        foreach (var area in Grid.Areas)
        {
            var causes = Causes(sheet, area, applies);
            if (!causes.IsEmpty)
            {
                yield return new(kind, new(ScoreKind.Area, area), causes);
            }
        }
    }

    private static ImmutableArray<string> Causes(
        RatingSheet sheet,
        string area,
        Func<Indicator, Rating, bool> applies
    )
    {
        var group = sheet.Framework.Groups.Areas[Grid.Areas.IndexOf(area)];
        var causes = ImmutableArray.CreateBuilder<string>();
        foreach (var (position, _) in group.Members)
        {
            var indicator = sheet.Framework.Indicators[position];
            if (applies(indicator, sheet[position]))
            {
                causes.Add(indicator.Id.Value);
            }
        }

        return causes.ToImmutable();
    }

    private static Flag? Masked(RatingSheet sheet, Score cell)
    {
        if (cell.Mean is not { } mean || ScoreRounding.Compared(mean) < ScoreThresholds.MaskingMean)
        {
            return null;
        }

        ImmutableArray<string> weak =
        [
            .. cell
                .Parts.Where(part => part.Value is <= ScoreThresholds.WeakLevel)
                .Select(part => part.Code),
        ];
        return weak.IsEmpty ? null : new(FlagKind.Masked, cell.Subject, weak);
    }

    private static IEnumerable<Flag> Imbalances(
        ImmutableArray<Score> cells,
        ImmutableArray<Score> pillars
    )
    {
        for (var area = 0; area < Grid.Areas.Length; area++)
        {
            var row = cells.Slice(area * Grid.Pillars.Length, Grid.Pillars.Length);
            if (Imbalance(new(ScoreKind.Area, Grid.Areas[area]), row) is { } flag)
            {
                yield return flag;
            }
        }

        if (
            Imbalance(new(ScoreKind.Overall, ScoreSubject.OverallCode), pillars) is
            { } acrossPillars
        )
        {
            yield return acrossPillars;
        }
    }

    private static Flag? Imbalance(ScoreSubject subject, ImmutableArray<Score> scores)
    {
        Score? lowest = null;
        Score? highest = null;
        foreach (var score in scores.Where(score => score.IsShown))
        {
            lowest = lowest is null || score.Mean < lowest.Mean ? score : lowest;
            highest = highest is null || score.Mean > highest.Mean ? score : highest;
        }

        var isFlagged =
            highest?.Mean - lowest?.Mean is { } distance
            && ScoreRounding.Compared(distance) >= ScoreThresholds.Imbalance;
        return isFlagged && lowest is not null && highest is not null
            ? new(FlagKind.Imbalance, subject, [lowest.Subject.Code, highest.Subject.Code])
            : null;
    }

    private static IEnumerable<Flag> ManyNotApplicable(RatingSheet sheet) =>
        PerArea(
                sheet,
                FlagKind.ManyNotApplicable,
                (_, rating) => rating.State is AnswerState.NotApplicable
            )
            .Where(flag =>
            {
                var area = Grid.Areas.IndexOf(flag.Subject.Code);
                var members = sheet.Framework.Groups.Areas[area].Members.Length;
                return ScoreRounding.Compared((double)flag.Causes.Length / members)
                    > ScoreThresholds.ManyNotApplicable;
            });
}
