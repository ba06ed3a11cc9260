using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Six areas by three pillars, with what each row and column comes to.</summary>
/// <param name="Rows">The areas in the order of the grid.</param>
/// <param name="Pillars">The columns as a whole.</param>
/// <param name="Levels">The five levels with their names, for the legend.</param>
public sealed record HeatMapView(
    IReadOnlyList<HeatRow> Rows,
    IReadOnlyList<ScoreView> Pillars,
    IReadOnlyList<(int Level, string Word)> Levels
)
{
    /// <summary>Lays out a result.</summary>
    public static HeatMapView Of(ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var cells = reading.Card.Cells.Chunk(Grid.Pillars.Length);
        return new(
            [
                .. reading.Card.Areas.Zip(
                    cells,
                    (area, row) => new HeatRow(reading.View(area), [.. row.Select(reading.View)])
                ),
            ],
            [.. reading.Card.Pillars.Select(reading.View)],
            [
                .. reading.Framework.Document.Levels.Select(level =>
                    (level.Number, ScoreWords.Level(reading.Framework, level.Number))
                ),
            ]
        );
    }
}
