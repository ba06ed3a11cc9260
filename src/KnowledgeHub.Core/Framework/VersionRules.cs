using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>What a version of the framework keeps when it is published. Pure.</summary>
public static class VersionRules
{
    /// <summary>The levels of the scale are not 1 to 5 in ascending order.</summary>
    public const string LevelsAreIncomplete = "levels-incomplete";

    /// <summary>A cell has no indicator; the detail is the cell.</summary>
    public const string CellIsEmpty = "cell-empty";

    /// <summary>An id stands in it twice; the detail is the id.</summary>
    public const string IdIsRepeated = "id-repeated";

    /// <summary>A pillar has guidance, but not in all four languages; the detail is the pillar.</summary>
    public const string GuidanceIsIncomplete = "guidance-incomplete";

    /// <summary>Checks what holds for the version as a whole.</summary>
    /// <param name="document">The version.</param>
    public static IReadOnlyList<RuleViolation> CheckWhole(FrameworkDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var numbers = Enumerable.Range(MaturityLevel.Lowest, MaturityLevel.Highest);
        return
        [
            .. document.Levels.Select(level => level.Number).SequenceEqual(numbers)
                ? []
                : (RuleViolation[])[new(LevelsAreIncomplete, "levels")],
            .. document
                .PillarGuidance.Where(pillar => Languages.All.Any(one => pillar.Value[one] is null))
                .Select(pillar => new RuleViolation(
                    GuidanceIsIncomplete,
                    "pillarGuidance",
                    pillar.Key
                )),
            .. Grid
                .Cells.Except(document.Indicators.Select(indicator => indicator.Id.Cell))
                .Select(cell => new RuleViolation(CellIsEmpty, "version", cell)),
            .. document
                .Indicators.CountBy(indicator => indicator.Id.Value)
                .Where(id => id.Value > 1)
                .Select(id => new RuleViolation(IdIsRepeated, "id", id.Key)),
        ];
    }

    /// <summary>Whether its indicators have statements of their own for each level; then none may be without.</summary>
    /// <param name="document">The version.</param>
    public static bool HasStatements(FrameworkDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Indicators.Any(indicator => !indicator.Levels.IsEmpty);
    }

    /// <summary>Checks everything.</summary>
    /// <param name="document">The version.</param>
    /// <returns>Every broken rule; the field of an indicator is written <c>LEG.S.1/title.fr</c>.</returns>
    public static IReadOnlyList<RuleViolation> Check(FrameworkDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var needsLevels = HasStatements(document);
        return
        [
            .. CheckWhole(document),
            .. from indicator in document.Indicators
            from violation in IndicatorRules.Check(indicator, needsLevels)
            select violation with
            {
                Field = $"{indicator.Id}/{violation.Field}",
            },
        ];
    }
}
