using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Countries of a region that a country may name as neighbours.</summary>
/// <param name="Name">Name of the region; empty for countries without one.</param>
/// <param name="Countries">Code and name, by name.</param>
/// <param name="IsOwn">Whether the country itself lies in the region.</param>
public sealed record NeighbourRegion(
    string Name,
    IReadOnlyList<(string Code, string Name)> Countries,
    bool IsOwn
)
{
    /// <summary>
    /// All regions by name, the country's own first. An invented country has invented neighbours only, and a real one real ones.
    /// </summary>
    public static IReadOnlyList<NeighbourRegion> Around(
        CountryCode country,
        TaxonomyCatalogue taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        var language = ReaderLanguage.Current;
        var own = taxonomy.Find(TermKind.Country, country.Value)?.Parent;
        return
        [
            .. taxonomy
                .Terms(TermKind.Country)
                .Where(term =>
                    term.Code != country.Value && term.IsDemonstration == country.IsDemonstration
                )
                .GroupBy(term => term.Parent)
                .Select(region => new NeighbourRegion(
                    region.Key is null
                        ? string.Empty
                        : taxonomy.Label(TermKind.Region, region.Key, language),
                    [
                        .. region
                            .Select(term => (term.Code, Name: term.Label.Read(language).Text))
                            .OrderBy(term => term.Name, StringComparer.CurrentCulture),
                    ],
                    region.Key == own
                ))
                .OrderBy(region => region.IsOwn ? 0 : 1)
                .ThenBy(region => region.Name, StringComparer.CurrentCulture),
        ];
    }
}
