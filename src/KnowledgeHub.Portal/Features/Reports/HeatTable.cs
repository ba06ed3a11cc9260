using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The heat map as a table: the ground shows the level, and its name stands beside the number.</summary>
internal static class HeatTable
{
    public static ReportTable Of(ResultReading reading)
    {
        var map = HeatMapView.Of(reading);
        return new(
            ResultStrings.ResultMapCaption,
            [
                new(ResultStrings.ResultArea, 3),
                .. map.Pillars.Select(pillar => new ReportColumn(pillar.Name)),
                new(ResultStrings.ResultWholeArea),
            ],
            [
                .. map.Rows.Select(row => Row(row.Area.Name, [.. row.Cells, row.Area])),
                [
                    .. Row(ResultStrings.ResultWholePillar, map.Pillars),
                    Cell(reading.View(reading.Card.Overall)),
                ],
            ]
        );
    }

    private static ReportCell[] Row(string name, IEnumerable<ScoreView> scores) =>
        [ReportCell.Of(name), .. scores.Select(Cell)];

    private static ReportCell Cell(ScoreView score) =>
        new(score.Word is { } word ? $"{score.Number}\n{word}" : score.Number, score.Score.Band);
}
