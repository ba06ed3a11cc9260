using System.Xml.Linq;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The parts of a radar.</summary>
internal static class RadarDrawing
{
    public static (string ViewBox, IReadOnlyList<XElement> Parts) Of(
        ReportFigure figure,
        bool isRightToLeft
    )
    {
        var layout = RadarLayout.For(
            [.. figure.Categories.Select(category => new ChartAxis(category.Name, category.Code))],
            ChartSize.Large
        );
        return (
            layout.ViewBox,
            [
                .. LevelScale.Levels.Select(level => SvgFigure.Guide(Ring(level, figure, layout))),
                .. figure.Categories.Select(
                    (_, axis) => SvgFigure.Guide(Spoke(axis, figure, layout))
                ),
                .. figure.Series.SelectMany((series, place) => Shapes(series, place, layout)),
                .. layout
                    .Levels.Concat(layout.Labels)
                    .Select(label => SvgFigure.Label(label, isRightToLeft)),
            ]
        );
    }

    private static string Ring(int level, ReportFigure figure, RadarLayout layout) =>
        SvgPath.Closed(figure.Categories.Select((_, axis) => At(axis, level, figure, layout)));

    private static string Spoke(int axis, ReportFigure figure, RadarLayout layout) =>
        SvgPath.Open([
            At(axis, LevelScale.Levels[0], figure, layout),
            At(axis, LevelScale.Levels[^1], figure, layout),
        ]);

    private static Spot At(int axis, double level, ReportFigure figure, RadarLayout layout) =>
        RadarGeometry.Of(axis, figure.Categories.Count, level, layout.Radius);

    private static IEnumerable<XElement> Shapes(ReportSeries series, int place, RadarLayout layout)
    {
        ChartPoint[] points =
        [
            .. series.Values.Select(value => new ChartPoint((double?)value, string.Empty)),
        ];
        return
        [
            .. RadarGeometry
                .Outlines(points, layout.Radius)
                .Select(outline => SvgFigure.Shape(outline, place, isFilled: false)),
            .. RadarGeometry
                .Marks(points, layout.Radius)
                .Select(spot =>
                    SvgFigure.Shape(SeriesMark.Path(place, spot), place, isFilled: true)
                ),
        ];
    }
}
