using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding;

/// <summary>What must hold within a version of the framework.</summary>
internal static class FrameworkRules
{
    private const int HighestWeight = 3;

    public static IEnumerable<SeedProblem> Check(SeededFramework seeded)
    {
        foreach (var problem in CheckDocument(seeded))
        {
            yield return problem;
        }

        foreach (var group in seeded.Indicators.GroupBy(item => item.Indicator.Id))
        {
            if (group.Count() > 1)
            {
                yield return SeedRules.Problem(
                    group.Last().Origin,
                    "id",
                    "id-repeated",
                    $"The indicator {group.Key} stands here twice.",
                    "Give one of them another number."
                );
            }
        }

        foreach (var item in seeded.Indicators)
        {
            foreach (var problem in CheckIndicator(item))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<SeedProblem> CheckDocument(SeededFramework seeded)
    {
        var levels = seeded.Document.Levels.Select(level => level.Number);
        if (!levels.SequenceEqual([1, 2, 3, 4, 5]))
        {
            yield return SeedRules.Problem(
                seeded.Origin,
                "levels",
                "levels-incomplete",
                "The levels are not 1 to 5 in ascending order.",
                "Write each of the five levels once."
            );
        }

        if (seeded.Document.Version != Path.GetFileName(seeded.Folder))
        {
            yield return SeedRules.Problem(
                seeded.Origin,
                "version",
                "version-differs",
                $"The version \"{seeded.Document.Version}\" is not the name of the folder.",
                "Name folder and version alike."
            );
        }

        foreach (var cell in Grid.Cells)
        {
            if (seeded.Indicators.All(item => item.Indicator.Id.Cell != cell))
            {
                yield return SeedRules.Problem(
                    seeded.Origin,
                    "version",
                    "cell-empty",
                    $"The cell {cell} has no indicator.",
                    "Add one; each of the 18 cells needs at least one."
                );
            }
        }
    }

    private static IEnumerable<SeedProblem> CheckIndicator(SeededIndicator item)
    {
        var indicator = item.Indicator;
        var codes = new (string Key, IEnumerable<string> Codes, IReadOnlyCollection<string> Known)[]
        {
            ("primary", [indicator.PrimaryDriver], Grid.Drivers),
            ("secondary", indicator.SecondaryDrivers, Grid.Drivers),
            ("themes", indicator.Themes, Grid.Themes),
            ("borderTypes", indicator.BorderTypes, Grid.BorderTypes),
        };
        foreach (var (key, used, known) in codes)
        {
            foreach (var unknown in used.Where(code => !known.Contains(code)))
            {
                yield return SeedRules.Problem(
                    item.Origin,
                    key,
                    "code-unknown",
                    $"\"{unknown}\" is no value of {key}.",
                    $"Use one of: {string.Join(", ", known)}."
                );
            }
        }

        if (!Grid.Cells.Contains(indicator.Id.Cell))
        {
            yield return SeedRules.Problem(
                item.Origin,
                "id",
                "cell-unknown",
                $"There is no cell {indicator.Id.Cell}.",
                $"Use an area of {string.Join(", ", Grid.Areas)} and a pillar S, A or N."
            );
        }

        if (indicator.SecondaryDrivers.Contains(indicator.PrimaryDriver))
        {
            yield return SeedRules.Problem(
                item.Origin,
                "secondary",
                "driver-repeated",
                $"{indicator.PrimaryDriver} is the primary driver already.",
                "Remove it from the secondary drivers."
            );
        }

        if (indicator.Weight is < 1 or > HighestWeight)
        {
            yield return SeedRules.Problem(
                item.Origin,
                "weight",
                "weight-malformed",
                $"The weight {indicator.Weight} is outside 1 to {HighestWeight}.",
                "Use 1, 2 or 3."
            );
        }
    }
}
