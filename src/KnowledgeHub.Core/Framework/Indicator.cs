using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>One question of the framework, answered by a level of the maturity scale.</summary>
public sealed record Indicator
{
    /// <summary>Stable id; tells area and pillar.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>Short name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The question that a level answers.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>What an assessor looks for.</summary>
    public required LocalizedText LooksFor { get; init; }

    /// <summary>Why it matters; empty in versions that do not say.</summary>
    public LocalizedText Why { get; init; } = LocalizedText.Empty;

    /// <summary>What each of the five levels means for it, the lowest first; empty in versions that only have the general scale.</summary>
    public ImmutableArray<IndicatorLevel> Levels { get; init; } = [];

    /// <summary>What it is based on, in English; empty in versions that do not say.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Code of the driver that it serves first.</summary>
    public required string PrimaryDriver { get; init; }

    /// <summary>Codes of drivers that it serves too.</summary>
    public ImmutableArray<string> SecondaryDrivers { get; init; } = [];

    /// <summary>Codes of the cross-cutting themes.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Whether a low level here caps the band of the whole area.</summary>
    public bool IsGate { get; init; }

    /// <summary>Weight within its cell, driver and themes: 1 to 3, 1 by default.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Border types of which a country needs one for the indicator to apply; empty when it always applies.</summary>
    public ImmutableArray<string> BorderTypes { get; init; } = [];

    /// <summary>Whether it applies only to a country that has neighbours to work with.</summary>
    public bool NeedsNeighbours { get; init; }

    /// <summary>Whether this portal added it to the list of its source, to make the Communication driver as robust as the others.</summary>
    public bool IsAdded { get; init; }

    /// <summary>What a level means for it; null in versions that only have the general scale.</summary>
    /// <param name="number">1 to 5.</param>
    public IndicatorLevel? LevelAt(int number) =>
        Levels.ElementAtOrDefault(number - MaturityLevel.Lowest);

    /// <summary>
    /// Whether answers to both can be compared: same id, and the same question in English; the same statements too where both
    /// have statements of their own.
    /// </summary>
    /// <param name="other">The indicator of another version.</param>
    public bool HasSameWording(Indicator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id == other.Id
            && Question[Language.English] == other.Question[Language.English]
            && LooksFor[Language.English] == other.LooksFor[Language.English]
            && (
                Levels.IsEmpty
                || other.Levels.IsEmpty
                || Statements(this).SequenceEqual(Statements(other))
            );
    }

    private static IEnumerable<string?> Statements(Indicator indicator) =>
        indicator.Levels.Select(level => level.Statement[Language.English]);
}
