using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>One facet as the filter panel shows it.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Values">Its values in display order.</param>
/// <param name="HasRange">Whether a range of years is chosen.</param>
public sealed record FacetGroup(
    SearchFacet Facet,
    IReadOnlyList<FacetValue> Values,
    bool HasRange = false
)
{
    /// <summary>How many values stand open; the rest folds.</summary>
    public const int ShownCount = 8;

    /// <summary>Name of the parameter in the address.</summary>
    public string Name => EnumCode<SearchFacet>.Of(Facet);

    /// <summary>Values that are chosen or hold a choice.</summary>
    public int ChosenCount => Values.Count(value => value.HasChoice);

    /// <summary>Whether the group stands open: the first three do, and each that holds a choice.</summary>
    public bool IsOpen =>
        Facet is SearchFacet.Type or SearchFacet.Area or SearchFacet.Pillar
        || ChosenCount > 0
        || HasRange;

    /// <summary>The values that stand open: every chosen one is among them. Of years, which are chosen as a range, only those.</summary>
    public IEnumerable<FacetValue> Shown =>
        Facet is SearchFacet.Year
            ? Values.Where(value => value.IsChosen)
            : Values.Where((value, index) => index < ShownCount || value.HasChoice);

    /// <summary>The values that fold.</summary>
    public IEnumerable<FacetValue> Folded =>
        Facet is SearchFacet.Year
            ? []
            : Values.Where((value, index) => index >= ShownCount && !value.HasChoice);

    /// <summary>The groups of a result, without those that offer nothing.</summary>
    public static IReadOnlyList<FacetGroup> Of(
        PracticeResultPage found,
        FacetLabels labels,
        Language language
    )
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(labels);
        return
        [
            .. SearchFacets
                .All.Select(facet => (Facet: facet, Counts: Offered(found, facet)))
                .Where(pair => pair.Counts.Count > 0)
                .Select(pair => new FacetGroup(
                    pair.Facet,
                    Values(pair.Facet, pair.Counts),
                    pair.Facet is SearchFacet.Year && found.Criteria.Years is not null
                )),
        ];

        IReadOnlyList<FacetValue> Values(SearchFacet facet, IReadOnlyList<FacetCount> counts) =>
            facet is SearchFacet.Topic
                ? TopicTree.Of(counts, labels.Taxonomy, count => Named(count, facet))
                : Ordered(facet, labels.Taxonomy, counts.Select(count => Named(count, facet)));

        FacetValue Named(FacetCount count, SearchFacet facet) =>
            new(count, labels.Of(facet, count.Value, language))
            {
                Narrower =
                    facet is SearchFacet.Area && count.IsChosen
                        ? Ordered(
                            SearchFacet.Indicator,
                            labels.Taxonomy,
                            found
                                .Facets.GetValueOrDefault(SearchFacet.Indicator, [])
                                .Where(indicator => AreaOf(indicator) == count.Value)
                                .Select(indicator => Named(indicator, SearchFacet.Indicator))
                        )
                        : [],
            };
    }

    private static string? AreaOf(FacetCount indicator) =>
        IndicatorId.TryParse(indicator.Value, out var id) ? id.Area : null;

    /// <summary>
    /// Indicators stand under the chosen areas; here are the chosen ones of other areas, which the form must keep. The years of a
    /// range are not chosen one by one. Sessions stand on the page of their conference.
    /// </summary>
    private static IReadOnlyList<FacetCount> Offered(PracticeResultPage found, SearchFacet facet)
    {
        var counts = found.Facets.GetValueOrDefault(facet, []);
        var areas = found.Criteria.Facets.GetValueOrDefault(SearchFacet.Area, []);
        return facet switch
        {
            SearchFacet.Indicator =>
            [
                .. counts.Where(count => count.IsChosen && !areas.Contains(AreaOf(count))),
            ],
            SearchFacet.Session => [.. counts.Where(count => count.IsChosen)],
            SearchFacet.Year when found.Criteria.Years is not null =>
            [
                .. counts.Select(count => count with { IsChosen = false }),
            ],
            _ => counts,
        };
    }

    /// <summary>
    /// Long vocabularies: the most frequent first; short ones: in the order of the vocabulary; years: the last first;
    /// indicators: by their ids.
    /// </summary>
    private static IReadOnlyList<FacetValue> Ordered(
        SearchFacet facet,
        TaxonomyCatalogue taxonomy,
        IEnumerable<FacetValue> values
    )
    {
        if (facet is SearchFacet.Indicator)
        {
            return [.. values.OrderBy(value => value.Code, StringComparer.Ordinal)];
        }

        if (SearchFacets.Vocabulary(facet) is not { } kind)
        {
            return [.. values.OrderByDescending(value => value.Code, StringComparer.Ordinal)];
        }

        if (facet is SearchFacet.Country or SearchFacet.Organisation)
        {
            var byName = StringComparer.Create(
                CultureInfo.CurrentCulture,
                CompareOptions.IgnoreCase
            );
            return
            [
                .. values
                    .OrderByDescending(value => value.Count)
                    .ThenBy(value => value.Label, byName),
            ];
        }

        var order = taxonomy
            .Terms(kind)
            .Select((term, index) => (term.Code, index))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. values.OrderBy(value => order.GetValueOrDefault(value.Code, int.MaxValue))];
    }
}
