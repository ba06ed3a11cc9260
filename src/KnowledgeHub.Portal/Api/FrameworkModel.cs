using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>A published version of the maturity framework; texts by language code.</summary>
public sealed record FrameworkModel
{
    public required string Version { get; init; }
    public required DateOnly Published { get; init; }

    /// <summary>Every published version, newest first.</summary>
    public required IReadOnlyList<string> Versions { get; init; }
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>State of each translation.</summary>
    public required IReadOnlyDictionary<string, string> Translations { get; init; }
    public required double PrimaryDriverWeight { get; init; }
    public required double SecondaryDriverWeight { get; init; }
    public required IReadOnlyList<LevelModel> Levels { get; init; }

    /// <summary>How "in most places" is read, by pillar.</summary>
    public required IReadOnlyDictionary<
        string,
        IReadOnlyDictionary<string, string>
    > PillarReadings { get; init; }

    /// <summary>What to keep in mind when rating, by pillar; empty in versions that do not say.</summary>
    public required IReadOnlyDictionary<
        string,
        IReadOnlyDictionary<string, string>
    > PillarGuidance { get; init; }
    public required IReadOnlyList<IndicatorModel> Indicators { get; init; }

    /// <summary>Maps a version.</summary>
    public static FrameworkModel From(
        MaturityFramework framework,
        IReadOnlyList<MaturityFramework> all
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        var document = framework.Document;
        return new()
        {
            Version = document.Version,
            Published = document.Published,
            Versions = [.. all.Select(version => version.Version)],
            Title = ApiText.ByLanguage(document.Title),
            Translations = document.Translations.ToDictionary(
                pair => pair.Key.Code(),
                pair => EnumCode<TranslationState>.Of(pair.Value)
            ),
            PrimaryDriverWeight = document.PrimaryDriverWeight,
            SecondaryDriverWeight = document.SecondaryDriverWeight,
            Levels = [.. document.Levels.Select(LevelOf)],
            PillarReadings = ByPillar(document.PillarReadings),
            PillarGuidance = ByPillar(document.PillarGuidance),
            Indicators = [.. document.Indicators.Select(From)],
        };
    }

    private static LevelModel LevelOf(MaturityLevel level) =>
        new(
            level.Number,
            ApiText.ByLanguage(level.Name),
            ApiText.ByLanguage(level.Descriptor),
            ApiText.ByLanguage(level.Evidence)
        );

    private static Dictionary<string, IReadOnlyDictionary<string, string>> ByPillar(
        IReadOnlyDictionary<string, LocalizedText> texts
    ) => texts.ToDictionary(pair => pair.Key, pair => ApiText.ByLanguage(pair.Value));

    private static IndicatorModel From(Indicator indicator) =>
        new()
        {
            Id = indicator.Id.Value,
            Area = indicator.Id.Area,
            Pillar = indicator.Id.Pillar,
            Title = ApiText.ByLanguage(indicator.Title),
            Question = ApiText.ByLanguage(indicator.Question),
            LooksFor = ApiText.ByLanguage(indicator.LooksFor),
            Why = ApiText.ByLanguage(indicator.Why),
            Levels = [.. indicator.Levels.Select(IndicatorLevelOf)],
            Sources = indicator.Sources,
            PrimaryDriver = indicator.PrimaryDriver,
            SecondaryDrivers = indicator.SecondaryDrivers,
            Themes = indicator.Themes,
            Gate = indicator.IsGate,
            Weight = indicator.Weight,
            BorderTypes = indicator.BorderTypes,
            NeedsNeighbours = indicator.NeedsNeighbours,
            Added = indicator.IsAdded,
        };

    private static IndicatorLevelModel IndicatorLevelOf(IndicatorLevel level, int index) =>
        new(
            index + MaturityLevel.Lowest,
            ApiText.ByLanguage(level.Statement),
            ApiText.ByLanguage(level.Evidence)
        );
}
