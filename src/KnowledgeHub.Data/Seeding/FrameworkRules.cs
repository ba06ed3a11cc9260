using System.Collections.Immutable;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding;

/// <summary>What must hold within a version of the framework, said with the place in its files.</summary>
internal static class FrameworkRules
{
    public static IEnumerable<SeedProblem> Check(SeededFramework seeded)
    {
        var needsLevels = VersionRules.HasStatements(seeded.Document);
        return
        [
            .. CheckFolder(seeded),
            .. VersionRules
                .CheckWhole(seeded.Document)
                .Select(violation => OfVersion(seeded, violation)),
            .. from item in seeded.Indicators
            from violation in IndicatorRules.Check(item.Indicator, needsLevels)
            select OfIndicator(item, violation),
        ];
    }

    private static IEnumerable<SeedProblem> CheckFolder(SeededFramework seeded)
    {
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
    }

    private static SeedProblem OfVersion(SeededFramework seeded, RuleViolation violation)
    {
        var origin =
            violation.Rule is VersionRules.IdIsRepeated
                ? seeded.Indicators.Last(item => item.Indicator.Id.Value == violation.Detail).Origin
                : seeded.Origin;
        var (message, remedy) = violation.Rule switch
        {
            VersionRules.LevelsAreIncomplete => (
                "The levels are not 1 to 5 in ascending order.",
                "Write each of the five levels once."
            ),
            VersionRules.CellIsEmpty => (
                $"The cell {violation.Detail} has no indicator.",
                "Add one; each of the 18 cells needs at least one."
            ),
            VersionRules.IdIsRepeated => (
                $"The indicator {violation.Detail} stands here twice.",
                "Give one of them another number."
            ),
            _ => (
                $"{violation.Field} breaks the rule \"{violation.Rule}\" ({violation.Detail}).",
                "Correct it; see seed-data/README.md."
            ),
        };
        return SeedRules.Problem(origin, violation.Field, violation.Rule, message, remedy);
    }

    private static SeedProblem OfIndicator(SeededIndicator item, RuleViolation violation)
    {
        var (field, detail) = (violation.Field, violation.Detail);
        var (message, remedy) = violation.Rule switch
        {
            IndicatorRules.CodeIsUnknown => (
                $"\"{detail}\" is no value of {field}.",
                $"Use one of: {string.Join(", ", CodesOf(field))}."
            ),
            IndicatorRules.CellIsUnknown => (
                $"There is no cell {detail}.",
                $"Use an area of {string.Join(", ", Grid.Areas)} and a pillar S, A or N."
            ),
            IndicatorRules.DriverIsRepeated => (
                $"{detail} is the primary driver already.",
                "Remove it from the secondary drivers."
            ),
            IndicatorRules.WeightIsOutside => (
                $"The weight {detail} is outside 1 to {IndicatorRules.HighestWeight}.",
                "Use 1, 2 or 3."
            ),
            IndicatorRules.TextIsMissing => (
                $"{field} of {item.Indicator.Id} has no text.",
                "Statements need en, fr, ar and ru; why and evidence need en."
            ),
            IndicatorRules.TextIsTooLong or IndicatorRules.SourcesAreTooLong => (
                $"{field} of {item.Indicator.Id} is longer than {detail}.",
                "Shorten it."
            ),
            IndicatorRules.StatementIsTooShort => (
                $"{field} of {item.Indicator.Id} is shorter than {detail} characters.",
                "Say what can be seen at this level."
            ),
            IndicatorRules.StatementIsRepeated => (
                $"{field} of {item.Indicator.Id} says the same as level {detail}.",
                "Say what this level adds."
            ),
            IndicatorRules.LevelsAreIncomplete => (
                $"{item.Indicator.Id} has {detail} levels.",
                "Write five, level 1 first; when one indicator of a version has them, all have."
            ),
            _ => (
                $"{item.Indicator.Id} breaks the rule \"{violation.Rule}\".",
                "Add what is missing; see seed-data/README.md."
            ),
        };
        return SeedRules.Problem(item.Origin, KeyOf(field), violation.Rule, message, remedy);
    }

    // "statement-3.fr" stands below the key "levels".
    private static string KeyOf(string field) =>
        field.StartsWith("statement-", StringComparison.Ordinal)
        || field.StartsWith("evidence-", StringComparison.Ordinal)
            ? "levels"
            : field.Split('.')[0];

    private static ImmutableArray<string> CodesOf(string field) =>
        field switch
        {
            "themes" => Grid.Themes,
            "borderTypes" => Grid.BorderTypes,
            _ => Grid.Drivers,
        };
}
