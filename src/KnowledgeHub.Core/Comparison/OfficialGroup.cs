using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Comparison;

/// <summary>A group of countries that the operator of the portal has set, such as the countries of a programme.</summary>
/// <param name="Code">Its code: small letters, digits and hyphens.</param>
/// <param name="Name">Its name.</param>
/// <param name="Countries">The countries.</param>
public sealed record OfficialGroup(
    string Code,
    LocalizedText Name,
    ImmutableHashSet<CountryCode> Countries
);
