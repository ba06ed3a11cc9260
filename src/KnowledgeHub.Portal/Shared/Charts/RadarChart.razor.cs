using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Values on spokes from 1 to 5, with a gap where a value is not shown.</summary>
public sealed partial class RadarChart : ComponentBase
{
    private const int MostFilled = 2;

    private RadarLayout _layout = new(0, [], false);

    /// <summary>What the chart shows.</summary>
    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>From 3 to 18, clockwise from the top.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ChartAxis> Axes { get; set; }

    /// <summary>From 1 to 6; the range of values is drawn where there is one series only.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ChartSeries> Series { get; set; }

    /// <summary>How much room there is.</summary>
    [Parameter]
    public ChartSize Size { get; set; } = ChartSize.Large;

    /// <summary>Whether the table is unfolded on screen.</summary>
    [Parameter]
    public bool IsTableOpen { get; set; }

    private IReadOnlyList<string> Names => [.. Series.Select(series => series.Name)];

    private bool HasGaps => Series.Any(series => series.Points.Any(point => point.Value is null));

    private ChartTable Table => new(Names, [.. Axes.Select(Row)]);

    protected override void OnParametersSet() => _layout = RadarLayout.For(Axes, Size);

    private ChartRow Row(ChartAxis axis, int place) =>
        new(
            _layout.IsShort && axis.ShortLabel != axis.Label ? axis.ShortLabel : null,
            axis.Label,
            [.. Series.Select(series => series.Points[place].Text)]
        );

    private bool IsMissing(int axis) => Series.All(series => series.Points[axis].Value is null);

    private bool IsFilled(string outline) =>
        Series.Count <= MostFilled && !HasGaps && outline.EndsWith('Z');

    private string Spoke(int axis) =>
        SvgPath.Open([
            RadarGeometry.Of(axis, Axes.Count, 1, _layout.Radius),
            RadarGeometry.Of(axis, Axes.Count, 5, _layout.Radius),
        ]);
}
