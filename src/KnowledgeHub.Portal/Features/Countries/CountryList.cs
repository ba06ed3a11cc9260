using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Countries;

/// <summary>The countries and organisations of published entries, named and ordered for a reader.</summary>
/// <param name="Regions">Countries by region; those without one stand behind, invented ones at the end.</param>
/// <param name="Organisations">Organisations.</param>
public sealed record CountryList(
    IReadOnlyList<CountryRegion> Regions,
    IReadOnlyList<CountedPlace> Organisations
)
{
    /// <summary>Reads the counts of a search for everything.</summary>
    /// <param name="found">The result.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="order">How names are ordered in that language.</param>
    public static CountryList Of(
        PracticeResultPage found,
        TaxonomyCatalogue taxonomy,
        Language language,
        IComparer<string> order
    )
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return new(
            [
                .. Places(SearchFacet.Country)
                    .GroupBy(place => RegionOf(place.Code))
                    .OrderBy(group => group.Key.IsDemonstration)
                    .ThenBy(group => group.Key.Code is null)
                    .ThenBy(group => NameOf(group.Key.Code), order)
                    .Select(group => new CountryRegion(
                        NameOf(group.Key.Code),
                        [.. group],
                        group.Key.IsDemonstration
                    )),
            ],
            [.. Places(SearchFacet.Organisation)]
        );

        (string? Code, bool IsDemonstration) RegionOf(string country) =>
            taxonomy.Find(TermKind.Country, country) is { } term
                ? (term.Parent, term.IsDemonstration)
                : default;

        string NameOf(string? region) =>
            region is null
                ? MapStrings.CountriesWithoutRegion
                : taxonomy.Label(TermKind.Region, region, language);

        IEnumerable<CountedPlace> Places(SearchFacet facet) =>
            (found.Facets.TryGetValue(facet, out var counts) ? counts : [])
                .Select(count => new CountedPlace(
                    count.Value,
                    taxonomy.Label(facet, count.Value, language),
                    count.Count
                ))
                .OrderBy(place => place.Name, order);
    }
}
