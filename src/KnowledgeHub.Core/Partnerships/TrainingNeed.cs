using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>An indicator at which several countries are weak, so that they could be trained together.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Countries">The countries with a gap there, by code.</param>
/// <param name="Rated">Number of countries that have a level there.</param>
public sealed record TrainingNeed(
    Indicator Indicator,
    ImmutableArray<CountryCode> Countries,
    int Rated
)
{
    /// <summary>Share of the countries with a level that have a gap, over 0 to 1.</summary>
    public double Share => (double)Countries.Length / Rated;

    /// <summary>Published entries that an editor has linked to the indicator.</summary>
    public ImmutableArray<Practice> Practices { get; init; } = [];
}
