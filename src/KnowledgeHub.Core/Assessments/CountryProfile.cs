using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What a country declares once for a cycle, and what suggests which indicators do not apply.</summary>
public sealed record CountryProfile
{
    /// <summary>Codes of the border types that it has: land, sea, air; at least one.</summary>
    public ImmutableArray<string> BorderTypes { get; init; } = [];

    /// <summary>Neighbours across land or sea.</summary>
    public ImmutableArray<CountryCode> Neighbours { get; init; } = [];

    /// <summary>Special zones such as free zones or restricted border strips, one line each, in the country's own words.</summary>
    public ImmutableArray<string> SpecialZones { get; init; } = [];
}
