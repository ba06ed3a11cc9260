using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

/// <summary>Axes, points and series for tests of charts.</summary>
internal static class ChartSamples
{
    public const string Missing = "not shown";

    public static IReadOnlyList<ChartAxis> Axes(int count) =>
        [.. Enumerable.Range(1, count).Select(axis => new ChartAxis($"Area {axis}", $"A{axis}"))];

    /// <summary>Null is a point without a value.</summary>
    public static IReadOnlyList<ChartPoint> Points(params double?[] values) =>
        [.. values.Select(value => new ChartPoint(value, value is null ? Missing : $"v{value}"))];

    public static ChartSeries Series(string name, params double?[] values) =>
        new(name, Points(values));
}
