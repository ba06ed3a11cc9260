using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Countries;

/// <summary>The countries and organisations of published entries, named and ordered for a reader.</summary>
/// <param name="Regions">Countries by region.</param>
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
                    .GroupBy(place =>
                        taxonomy.Find(TermKind.Country, place.Code)?.Parent ?? string.Empty
                    )
                    .Select(group => new CountryRegion(
                        taxonomy.Label(TermKind.Region, group.Key, language),
                        [.. group]
                    ))
                    .OrderBy(region => region.Name, order),
            ],
            [.. Places(SearchFacet.Organisation)]
        );

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
