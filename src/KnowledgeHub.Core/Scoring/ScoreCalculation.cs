using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>
/// Scores an assessment. Pure: the same ratings in any order give the same card. The formulas stand in docs/method.md; precedents
/// are named there (PEFA for missing answers and weakest links, CJSART for gates, the OECD/JRC handbook for weights).
/// </summary>
public static class ScoreCalculation
{
    /// <summary>Scores ratings by a version of the framework.</summary>
    /// <param name="framework">The version.</param>
    /// <param name="ratings">At most one per indicator; an indicator without one is unanswered.</param>
    /// <exception cref="ArgumentException">An indicator is unknown to the version, or is rated twice.</exception>
    public static ScoreCard Calculate(MaturityFramework framework, IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var sheet = RatingSheet.Of(framework, ratings);
        var groups = framework.Groups;
        var cells = Levels(sheet, groups.Cells, ScoreKind.Cell);
        var areas = Areas(sheet, cells);
        var pillars = Pillars(sheet, cells);
        return new()
        {
            FrameworkVersion = framework.Version,
            Cells = cells,
            Areas = areas,
            Pillars = pillars,
            Drivers = Levels(sheet, groups.Drivers, ScoreKind.Driver),
            Themes = Levels(sheet, groups.Themes, ScoreKind.Theme),
            Overall = MeanOfScores.Overall(sheet, areas),
            Flags = FlagRules.Check(sheet, cells, pillars),
        };
    }

    private static ImmutableArray<Score> Levels(
        RatingSheet sheet,
        ImmutableArray<IndicatorGroup> groups,
        ScoreKind kind
    )
    {
        var scores = ImmutableArray.CreateBuilder<Score>(groups.Length);
        foreach (var group in groups)
        {
            scores.Add(MeanOfLevels.Of(sheet, group, new(kind, group.Code)));
        }

        return scores.MoveToImmutable();
    }

    private static ImmutableArray<Score> Areas(RatingSheet sheet, ImmutableArray<Score> cells)
    {
        var pillars = Grid.Pillars.Length;
        var scores = ImmutableArray.CreateBuilder<Score>(Grid.Areas.Length);
        for (var area = 0; area < Grid.Areas.Length; area++)
        {
            var score = MeanOfScores.OfCells(
                sheet,
                sheet.Framework.Groups.Areas[area],
                new(ScoreKind.Area, Grid.Areas[area]),
                cells.Slice(area * pillars, pillars)
            );
            scores.Add(FlagRules.Cap(sheet, score));
        }

        return scores.MoveToImmutable();
    }

    private static ImmutableArray<Score> Pillars(RatingSheet sheet, ImmutableArray<Score> cells)
    {
        var pillars = Grid.Pillars.Length;
        var scores = ImmutableArray.CreateBuilder<Score>(pillars);
        for (var pillar = 0; pillar < pillars; pillar++)
        {
            var column = ImmutableArray.CreateBuilder<Score>(Grid.Areas.Length);
            for (var cell = pillar; cell < cells.Length; cell += pillars)
            {
                column.Add(cells[cell]);
            }

            scores.Add(
                MeanOfScores.OfCells(
                    sheet,
                    sheet.Framework.Groups.Pillars[pillar],
                    new(ScoreKind.Pillar, Grid.Pillars[pillar]),
                    column.MoveToImmutable()
                )
            );
        }

        return scores.MoveToImmutable();
    }
}
