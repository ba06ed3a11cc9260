using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads the files of one version of the framework: framework.yaml and one file for each area.</summary>
internal static class FrameworkReader
{
    /// <summary>The file with everything but the indicators.</summary>
    public const string MainFile = "framework.yaml";

    /// <summary>Reads the main file.</summary>
    public static FrameworkDocument ReadMain(SeedMapping root)
    {
        var weights = root.Mapping("driverWeights");
        var document = new FrameworkDocument
        {
            Version = root.Text("version"),
            Published = ReadPublished(root),
            Title = root.InFourLanguages("title"),
            Translations = root.Translations("translation"),
            PrimaryDriverWeight = Weight(weights, "primary"),
            SecondaryDriverWeight = Weight(weights, "secondary"),
            Levels = [.. root.Mappings("levels").Select(ReadLevel)],
            PillarReadings = ReadPillars(root),
            PillarGuidance = ReadGuidance(root),
            Indicators = [],
        };
        weights?.RefuseUnknownKeys();
        root.RefuseUnknownKeys();
        return document;
    }

    /// <summary>Reads the indicators of one area.</summary>
    public static IReadOnlyList<SeededIndicator> ReadArea(SeedMapping root, string version)
    {
        var area = root.Text("area");
        if (root.Text("framework") != version)
        {
            root.Problems.Add(
                root.LineOf("framework"),
                "framework-differs",
                $"The file belongs to another version than {version}.",
                "Name the version of the folder."
            );
        }

        var indicators = root.Mappings("indicators").Select(item => ReadIndicator(item, area));
        var read = indicators.ToList();
        root.RefuseUnknownKeys();
        return read;
    }

    /// <summary>Reads one indicator.</summary>
    public static SeededIndicator ReadIndicator(SeedMapping item, string area)
    {
        var text = item.Text("id");
        if (!IndicatorId.TryParse(text, out var id) || id.Value != text || id.Area != area)
        {
            item.Problems.Add(
                item.LineOf("id"),
                "indicator-malformed",
                $"\"{text}\" is no id of an indicator of {area}.",
                $"Write area, pillar and number, such as {area}.S.1."
            );
        }

        var indicator = new Indicator
        {
            Id = id,
            Title = item.InFourLanguages("title"),
            Question = item.InFourLanguages("question"),
            LooksFor = item.InFourLanguages("looksFor"),
            Why = item.Localized("why") ?? LocalizedText.Empty,
            Levels = [.. item.Mappings("levels").Select(ReadStatement)],
            Sources = [.. item.OptionalTexts("sources")],
            PrimaryDriver = item.Text("primary"),
            SecondaryDrivers = [.. item.Texts("secondary")],
            Themes = [.. item.Texts("themes")],
            IsGate = item.Flag("gate"),
            Weight = item.OptionalNumber("weight") ?? 1,
            BorderTypes = [.. item.Texts("borderTypes")],
            NeedsNeighbours = item.Flag("neighbours"),
            IsAdded = item.Text("origin") == "added",
        };
        item.RefuseUnknownKeys();
        return new(item, indicator);
    }

    private static MaturityLevel ReadLevel(SeedMapping item)
    {
        var level = new MaturityLevel(
            item.OptionalNumber("level") ?? 0,
            item.InFourLanguages("name"),
            item.InFourLanguages("descriptor"),
            item.InFourLanguages("evidence")
        );
        item.RefuseUnknownKeys();
        return level;
    }

    private static ImmutableSortedDictionary<string, LocalizedText> ReadPillars(SeedMapping root)
    {
        var readings = root.Mapping("pillarReading");
        var texts = Grid.Pillars.ToImmutableSortedDictionary(
            pillar => pillar,
            pillar => readings?.InFourLanguages(pillar) ?? LocalizedText.Empty,
            StringComparer.Ordinal
        );
        readings?.RefuseUnknownKeys();
        return texts;
    }

    private static IndicatorLevel ReadStatement(SeedMapping item)
    {
        var level = new IndicatorLevel(
            item.InFourLanguages("statement"),
            item.Localized("evidence") ?? LocalizedText.Empty
        );
        item.RefuseUnknownKeys();
        return level;
    }

    // Versions before 1.1 have none.
    private static ImmutableSortedDictionary<string, LocalizedText> ReadGuidance(SeedMapping root)
    {
        if (root.Find("pillarGuidance") is null || root.Mapping("pillarGuidance") is not { } texts)
        {
            return ImmutableSortedDictionary<string, LocalizedText>.Empty;
        }

        var guidance = Grid.Pillars.ToImmutableSortedDictionary(
            pillar => pillar,
            texts.InFourLanguages,
            StringComparer.Ordinal
        );
        texts.RefuseUnknownKeys();
        return guidance;
    }

    private static DateOnly ReadPublished(SeedMapping root)
    {
        if (root.OptionalDate("published") is { } day)
        {
            return day;
        }

        root.Missing("published");
        return default;
    }

    private static double Weight(SeedMapping? weights, string key)
    {
        var text = weights?.Text(key) ?? string.Empty;
        if (
            double.TryParse(
                text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var weight
            ) && weight is > 0 and <= 1
        )
        {
            return weight;
        }

        weights?.Problems.Add(
            weights.LineOf(key),
            "weight-malformed",
            $"\"{text}\" is no weight.",
            "Write a number above 0 and up to 1, such as 0.5."
        );
        return 1;
    }
}
