using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Values over time, one line for each series with its name at the end; time runs as the reader writes.</summary>
public sealed partial class SlopeChart : ComponentBase
{
    private SlopeLayout _layout = new(0, 0, [], [], [], []);

    /// <summary>What the chart shows.</summary>
    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>From 2 to 6, the earliest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Moments { get; set; }

    /// <summary>From 1 to 6.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ChartSeries> Series { get; set; }

    /// <summary>Whether the table is unfolded on screen.</summary>
    [Parameter]
    public bool IsTableOpen { get; set; }

    private bool HasGaps => Series.Any(series => series.Points.Any(point => point.Value is null));

    private ChartTable Table =>
        new(
            Moments,
            [
                .. Series.Select(series => new ChartRow(
                    null,
                    series.Name,
                    [.. series.Points.Select(point => point.Text)]
                )),
            ]
        );

    protected override void OnParametersSet() =>
        _layout = SlopeGeometry.Lay(Moments, Series, ReaderLanguage.Current.IsRightToLeft());
}
