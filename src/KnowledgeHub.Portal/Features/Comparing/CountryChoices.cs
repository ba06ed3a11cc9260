using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>The countries that a reader may choose from, in the alphabet of the reader's language.</summary>
/// <param name="Shown">The countries of the list: those of the region, and those that are chosen.</param>
/// <param name="Regions">Codes and names of all regions that have a country.</param>
public sealed record CountryChoices(
    IReadOnlyList<CountryChoice> Shown,
    IReadOnlyList<(string Code, string Name)> Regions
)
{
    /// <summary>Makes the list.</summary>
    /// <param name="listings">The assessments that the reader may read.</param>
    /// <param name="query">What is chosen.</param>
    /// <param name="frameworks">The versions of the framework.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public static CountryChoices Of(
        IEnumerable<AssessmentListing> listings,
        CompareQuery query,
        IFrameworkSource frameworks,
        TaxonomyCatalogue taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(frameworks);
        ArgumentNullException.ThrowIfNull(taxonomy);
        var order = StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase);
        var countries = listings
            .GroupBy(listing => listing.Assessment.Country)
            .Select(group =>
            {
                var region = taxonomy.Find(TermKind.Country, group.Key.Value)?.Parent;
                return new CountryChoice(
                    group.Key.Value,
                    Label(TermKind.Country, group.Key.Value),
                    region,
                    region is null ? string.Empty : Label(TermKind.Region, region),
                    [.. group.Select(Cycle)]
                );
            })
            .OrderBy(country => country.Name, order)
            .ToList();
        return new(
            [
                .. countries.Where(country =>
                    query.Region is null || country.Region == query.Region || country.IsChosen
                ),
            ],
            [
                .. countries
                    .Where(country => country.Region is not null)
                    .Select(country => (country.Region ?? string.Empty, country.RegionName))
                    .Distinct()
                    .OrderBy(region => region.RegionName, order),
            ]
        );

        string Label(TermKind kind, string code) =>
            taxonomy.Label(kind, code, ReaderLanguage.Current);

        CycleChoice Cycle(AssessmentListing listing)
        {
            var id = listing.Assessment.Id.Value;
            var total =
                frameworks.Find(listing.Assessment.FrameworkVersion)?.Indicators.Length ?? 0;
            var label = ReaderText.Fill(
                CompareStrings.CompareCycleChoice,
                listing.Assessment.Name,
                ReaderText.Number(Math.Min(listing.Answered, total)),
                ReaderText.Number(total)
            );
            return new(id, label, query.Has(id));
        }
    }
}
