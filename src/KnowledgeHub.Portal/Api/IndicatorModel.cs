namespace KnowledgeHub.Portal.Api;

/// <summary>An indicator of the framework; texts by language code.</summary>
public sealed record IndicatorModel
{
    public required string Id { get; init; }
    public required string Area { get; init; }
    public required string Pillar { get; init; }
    public required IReadOnlyDictionary<string, string> Title { get; init; }
    public required IReadOnlyDictionary<string, string> Question { get; init; }
    public required IReadOnlyDictionary<string, string> LooksFor { get; init; }

    /// <summary>Why it matters; empty in versions that do not say.</summary>
    public required IReadOnlyDictionary<string, string> Why { get; init; }

    /// <summary>What each level means for this indicator; empty in versions that only have the general scale.</summary>
    public required IReadOnlyList<IndicatorLevelModel> Levels { get; init; }

    /// <summary>What it is based on, in English; empty in versions that do not say.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
    public required string PrimaryDriver { get; init; }
    public required IReadOnlyList<string> SecondaryDrivers { get; init; }
    public required IReadOnlyList<string> Themes { get; init; }
    public required bool Gate { get; init; }
    public required int Weight { get; init; }

    /// <summary>Border types of which a country needs one; empty when the indicator always applies.</summary>
    public required IReadOnlyList<string> BorderTypes { get; init; }
    public required bool NeedsNeighbours { get; init; }

    /// <summary>Whether the portal added it to the list of its source.</summary>
    public required bool Added { get; init; }
}
