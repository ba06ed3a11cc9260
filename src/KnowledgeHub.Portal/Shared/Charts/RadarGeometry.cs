namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Where things of a radar lie: its centre is (0, 0), its first spoke points upwards, the others follow clockwise.</summary>
internal static class RadarGeometry
{
    /// <summary>The lowest level has a ring of its own: values in the very centre could not be told apart.</summary>
    private const double InnerShare = 0.16;

    /// <summary>Distance of a value from the centre.</summary>
    public static double Distance(double value, double radius) =>
        LevelScale.Between(radius * InnerShare, radius, value);

    /// <summary>A spot on a spoke at a distance from the centre.</summary>
    public static Spot OnSpoke(int axis, int count, double distance)
    {
        var angle = Math.Tau * axis / count;
        return new(Math.Sin(angle) * distance, -Math.Cos(angle) * distance);
    }

    /// <summary>The spot of a value.</summary>
    public static Spot Of(int axis, int count, double value, double radius) =>
        OnSpoke(axis, count, Distance(value, radius));

    /// <summary>The outline of a series: one closed path if it has all values, else open paths with gaps.</summary>
    public static IReadOnlyList<string> Outlines(IReadOnlyList<ChartPoint> points, double radius) =>
        [
            .. PointRuns
                .Around(points)
                .Where(run => run.Count > 1)
                .Select(run =>
                    (Spots: run.Select(axis => Of(axis, points, radius)), run.Count) switch
                    {
                        var (spots, length) when length == points.Count => SvgPath.Closed(spots),
                        var (spots, _) => SvgPath.Open(spots),
                    }
                ),
        ];

    /// <summary>The spots of the values that there are.</summary>
    public static IReadOnlyList<Spot> Marks(IReadOnlyList<ChartPoint> points, double radius) =>
        [
            .. PointRuns
                .Along(points)
                .SelectMany(run => run)
                .Select(axis => Of(axis, points, radius)),
        ];

    /// <summary>From low to high on each spoke that has a range.</summary>
    public static IReadOnlyList<string> Ranges(IReadOnlyList<ChartPoint> points, double radius) =>
        [
            .. points
                .Select((point, axis) => (point, axis))
                .Where(found => found.point is { Value: not null, Low: not null, High: not null })
                .Select(found =>
                    SvgPath.Open(
                        new[] { found.point.Low, found.point.High }.Select(end =>
                            Of(found.axis, points.Count, end.GetValueOrDefault(), radius)
                        )
                    )
                ),
        ];

    private static Spot Of(int axis, IReadOnlyList<ChartPoint> points, double radius) =>
        Of(axis, points.Count, points[axis].Value.GetValueOrDefault(), radius);
}
