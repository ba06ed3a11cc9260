using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// What changed from one cycle of a country to the next. Only indicators with the same wording in both versions take part; the
/// others are named as redefined.
/// </summary>
public sealed record CycleProgress
{
    /// <summary>The earlier cycle.</summary>
    public required TrendCycle Before { get; init; }

    /// <summary>The later cycle.</summary>
    public required TrendCycle After { get; init; }

    /// <summary>Both results by the unchanged indicators, score by score, in the order of <see cref="ScoreCard.All"/>.</summary>
    public required ImmutableArray<ScoreChange> Scores { get; init; }

    /// <summary>The unchanged indicators, in the order of the framework.</summary>
    public required ImmutableArray<IndicatorChange> Indicators { get; init; }

    /// <summary>Indicators that are new, gone or worded differently in one of the versions.</summary>
    public required ImmutableArray<IndicatorId> Redefined { get; init; }

    /// <summary>Follows the last two cycles of a trend of exactly two.</summary>
    /// <param name="trend">The two cycles.</param>
    /// <exception cref="ArgumentException">The trend has another number of cycles.</exception>
    public static CycleProgress Of(CountryTrend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        if (trend.Cycles is not [var before, var after])
        {
            throw new ArgumentException("Two cycles are compared.", nameof(trend));
        }

        var (earlier, later) = (Levels(before), Levels(after));
        return new()
        {
            Before = before,
            After = after,
            Scores = CountryTrend.Changes(before, after),
            Indicators =
            [
                .. trend.Framework.Indicators.Select(indicator => new IndicatorChange(
                    indicator,
                    earlier.GetValueOrDefault(indicator.Id.Value),
                    later.GetValueOrDefault(indicator.Id.Value)
                )),
            ],
            Redefined = trend.Redefined,
        };
    }

    /// <summary>The indicators that rose most, the greatest rise first; equal ones in the order of the framework.</summary>
    /// <param name="count">How many at most.</param>
    public IEnumerable<IndicatorChange> MostImproved(int count) =>
        Indicators
            .Where(change => change.Steps > 0)
            .OrderByDescending(change => change.Steps)
            .Take(count);

    /// <summary>The indicators that fell most, the greatest fall first; equal ones in the order of the framework.</summary>
    /// <param name="count">How many at most.</param>
    public IEnumerable<IndicatorChange> MostDeclined(int count) =>
        Indicators.Where(change => change.Steps < 0).OrderBy(change => change.Steps).Take(count);

    /// <summary>The cells that went one way most, the greatest difference first; equal ones in the order of the grid.</summary>
    /// <param name="direction">Which way.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<ScoreChange> Cells(ChangeDirection direction, int count) =>
        Scores
            .Where(change => change.After.Subject.Kind is ScoreKind.Cell)
            .Where(change => change.Direction == direction)
            .OrderByDescending(change =>
                ScoreRounding.Compared(
                    Math.Abs(
                        change.After.Mean.GetValueOrDefault()
                            - change.Before.Mean.GetValueOrDefault()
                    )
                )
            )
            .Take(count);

    // The terms of a cell's formula are its indicators with their levels.
    private static Dictionary<string, int?> Levels(TrendCycle cycle) =>
        cycle
            .Card.Cells.SelectMany(cell => cell.Parts)
            .ToDictionary(part => part.Code, part => (int?)part.Value, StringComparer.Ordinal);
}
