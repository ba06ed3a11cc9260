namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Where things of a range bar lie.</summary>
internal static class RangeGeometry
{
    private const double First = 6;
    private const double Last = 94;
    private const double Middle = 8;

    /// <summary>A stroke across the bar at a value.</summary>
    /// <param name="value">From 1 to 5.</param>
    /// <param name="reach">How far it reaches to each side.</param>
    public static string Upright(double value, double reach) =>
        SvgPath.Open([new(At(value), Middle - reach), new(At(value), Middle + reach)]);

    /// <summary>A stroke along the bar.</summary>
    public static string Along(double low, double high) =>
        SvgPath.Open([new(At(low), Middle), new(At(high), Middle)]);

    private static double At(double value) => LevelScale.Between(First, Last, value);
}
