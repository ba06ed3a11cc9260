using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>The weak points that the countries which a reader sees have in common.</summary>
public sealed record TrainingNeeds
{
    /// <summary>The version that they are asked by.</summary>
    public required MaturityFramework Framework { get; init; }

    /// <summary>The countries looked at, by code: those whose answers the reader sees.</summary>
    public required ImmutableArray<CountryCode> Countries { get; init; }

    /// <summary>Codes of the regions of all countries that the reader sees, for the choice of one.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>Code of the region that was asked for; null for all countries.</summary>
    public string? Region { get; init; }

    /// <summary>The needs, in the order of the framework.</summary>
    public required ImmutableArray<TrainingNeed> Needs { get; init; }

    /// <summary>Whether the library could be searched; without it no need has entries.</summary>
    public required bool IsLibraryReady { get; init; }
}
