using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Scores of two results that are read together: an area with its cells, or everything with its pillars.</summary>
/// <param name="Name">What they belong to.</param>
/// <param name="Rows">The scores, the whole first.</param>
public sealed record ScorePairGroup(string Name, IReadOnlyList<ScorePair> Rows)
{
    /// <summary>Whether a score is another in the second result.</summary>
    public bool HasChanges =>
        Rows.Any(row => row.Direction is ChangeDirection.Higher or ChangeDirection.Lower);

    /// <summary>Overall score and pillars first, then each area with its cells.</summary>
    public static IReadOnlyList<ScorePairGroup> Of(
        IEnumerable<ScoreChange> changes,
        ResultReading reading
    )
    {
        ArgumentNullException.ThrowIfNull(reading);
        var bySubject = changes.ToDictionary(change => change.After.Subject);
        return
        [
            Group(
                TargetStrings.PairEverything,
                (new(ScoreKind.Overall, ScoreSubject.OverallCode), ScoreStrings.ScoreOverall),
                Grid.Pillars.Select(code => new ScoreSubject(ScoreKind.Pillar, code))
            ),
            .. Grid.Areas.Select(area =>
                Group(
                    reading.Name(new(ScoreKind.Area, area)),
                    (new(ScoreKind.Area, area), ResultStrings.ResultWholeArea),
                    Grid.Pillars.Select(pillar => new ScoreSubject(
                        ScoreKind.Cell,
                        Grid.Cell(area, pillar)
                    ))
                )
            ),
        ];

        ScorePairGroup Group(
            string name,
            (ScoreSubject Subject, string Name) whole,
            IEnumerable<ScoreSubject> parts
        ) =>
            new(
                name,
                [
                    ScorePair.Of(bySubject[whole.Subject], whole.Name),
                    .. parts.Select(part =>
                        ScorePair.Of(bySubject[part], reading.NameInArea(part))
                    ),
                ]
            );
    }
}
