using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Comparison;

/// <summary>A fixed group of countries. Statistics are made of these groups only, never of countries that a reader picks.</summary>
/// <param name="Code"><see cref="All"/>, the code of a region, or the code of an official group.</param>
/// <param name="Countries">The countries; null for all.</param>
public sealed record CountryGroup(string Code, ImmutableHashSet<CountryCode>? Countries)
{
    /// <summary>Code of the group of all countries.</summary>
    public const string All = "all";

    /// <summary>All countries.</summary>
    public static CountryGroup Everyone { get; } = new(All, null);

    /// <summary>Whether a country belongs to it.</summary>
    /// <param name="country">The country.</param>
    public bool Contains(CountryCode country) => Countries?.Contains(country) is not false;
}
