using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Median and quartiles by linear interpolation between the values in order (definition 7 of Hyndman and Fan 1996, the one that
/// spreadsheets call inclusive), rounded for display.
/// </summary>
/// <param name="Lower">Lower quartile.</param>
/// <param name="Median">Median.</param>
/// <param name="Upper">Upper quartile.</param>
public readonly record struct Quartiles(decimal Lower, decimal Median, decimal Upper)
{
    /// <summary>The quartiles of values.</summary>
    /// <param name="values">At least one value, 1 to 5, in any order.</param>
    public static Quartiles Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new(At(0.25), At(0.5), At(0.75));

        decimal At(double share)
        {
            var place = share * (sorted.Length - 1);
            var below = (int)Math.Floor(place);
            var above = Math.Min(below + 1, sorted.Length - 1);
            return ScoreRounding.Displayed(
                sorted[below] + ((place - below) * (sorted[above] - sorted[below]))
            );
        }
    }
}
