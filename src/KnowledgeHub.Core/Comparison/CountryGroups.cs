using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Comparison;

/// <summary>The fixed groups of countries, in the order in which their statistics are released.</summary>
/// <param name="taxonomy">The vocabularies, with the region of each country.</param>
/// <param name="settings">What the operator has set.</param>
public sealed class CountryGroups(ITaxonomySource taxonomy, ComparisonSettings settings)
{
    /// <summary>What the operator has set.</summary>
    public ComparisonSettings Settings => settings;

    /// <summary>All countries, then the regions by code, then the official groups by code.</summary>
    public ImmutableArray<CountryGroup> All =>
        [
            CountryGroup.Everyone,
            .. Regions().OrderBy(group => group.Code, StringComparer.Ordinal),
            .. settings
                .Groups.OrderBy(group => group.Code, StringComparer.Ordinal)
                .Select(group => new CountryGroup(group.Code, group.Countries)),
        ];

    /// <summary>A group.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The group, or null when there is none of this code.</returns>
    public CountryGroup? Find(string code) => All.FirstOrDefault(group => group.Code == code);

    /// <summary>The name of a group that the operator has set.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The name, or null when the operator has set no such group.</returns>
    public LocalizedText? NameOf(string code) =>
        settings.Groups.FirstOrDefault(group => group.Code == code)?.Name;

    private IEnumerable<CountryGroup> Regions() =>
        taxonomy
            .Current.Terms(TermKind.Country)
            .Where(country => country.Parent is not null)
            .GroupBy(country => country.Parent ?? string.Empty)
            .Select(region => new CountryGroup(
                region.Key,
                [.. region.Select(country => new CountryCode(country.Code))]
            ));
}
