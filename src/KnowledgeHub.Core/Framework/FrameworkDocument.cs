using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>A published version of the framework as it is stored. Frozen: a change needs a new version.</summary>
public sealed record FrameworkDocument
{
    /// <summary>Version, such as <c>1.0</c>; the newest by <see cref="Published"/> is the current one.</summary>
    public required string Version { get; init; }

    /// <summary>Day of publication.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Weight of an indicator in its primary driver; greater than 0.</summary>
    public required double PrimaryDriverWeight { get; init; }

    /// <summary>Weight of an indicator in its secondary drivers; 0 or more.</summary>
    public required double SecondaryDriverWeight { get; init; }

    /// <summary>State of each translation; the original is English.</summary>
    public ImmutableSortedDictionary<Language, TranslationState> Translations { get; init; } =
        ImmutableSortedDictionary<Language, TranslationState>.Empty;

    /// <summary>The five levels in ascending order.</summary>
    public required ImmutableArray<MaturityLevel> Levels { get; init; }

    /// <summary>How "in most places" is read, by pillar.</summary>
    public required ImmutableSortedDictionary<string, LocalizedText> PillarReadings { get; init; }

    /// <summary>What to keep in mind when rating indicators of a pillar; empty in versions that do not say.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> PillarGuidance { get; init; } =
        ImmutableSortedDictionary<string, LocalizedText>.Empty;

    /// <summary>The indicators in display order.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }
}
