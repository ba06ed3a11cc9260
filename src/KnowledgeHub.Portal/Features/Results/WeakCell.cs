using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A cell with a low mean.</summary>
/// <param name="Cell">Its score.</param>
/// <param name="Weakest">The indicators at its lowest level, at least one.</param>
public sealed record WeakCell(ScoreView Cell, ImmutableArray<Indicator> Weakest)
{
    private const int Most = 3;

    /// <summary>The cells with the lowest means; equal ones in the order of the grid.</summary>
    public static IReadOnlyList<WeakCell> Of(ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading
                .Card.Cells.Where(cell => cell.IsShown)
                .OrderBy(cell => ScoreRounding.Compared(cell.Mean.GetValueOrDefault()))
                .Take(Most)
                .Select(cell => new WeakCell(
                    reading.View(cell),
                    LowestOf(cell, reading.Framework)
                )),
        ];
    }

    private static ImmutableArray<Indicator> LowestOf(Score cell, MaturityFramework framework)
    {
        var lowest = cell.Parts.Min(part => part.Value);
        return
        [
            .. cell
                .Parts.Where(part => part.Value == lowest)
                .Select(part => framework.Find(new(part.Code)))
                .OfType<Indicator>(),
        ];
    }
}
