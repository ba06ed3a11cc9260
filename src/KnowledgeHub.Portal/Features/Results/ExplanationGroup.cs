using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Explanations that are folded together.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Explanations">The explanations.</param>
public sealed record ExplanationGroup(string Title, IReadOnlyList<Explanation> Explanations)
{
    /// <summary>Whether the address asks for one of them.</summary>
    public bool IsOpen => Explanations.Any(explanation => explanation.IsChosen);

    /// <summary>Everything that a result shows: by area with its cells, then pillars, drivers, themes and the overall score.</summary>
    public static IReadOnlyList<ExplanationGroup> Of(ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var card = reading.Card;
        var areas = card.Areas.Zip(
            card.Cells.Chunk(Grid.Pillars.Length),
            (area, cells) => Group(reading, reading.Name(area.Subject), [.. cells, area])
        );
        return
        [
            .. areas,
            Group(reading, ResultStrings.ResultPillars, card.Pillars),
            Group(reading, ResultStrings.ResultDrivers, card.Drivers),
            Group(reading, ResultStrings.ResultThemes, card.Themes),
            Group(reading, ResultStrings.ResultOverall, [card.Overall]),
        ];
    }

    private static ExplanationGroup Group(
        ResultReading reading,
        string title,
        IReadOnlyList<Score> scores
    ) => new(title, [.. scores.Select(score => Explanation.Of(score, reading))]);
}
