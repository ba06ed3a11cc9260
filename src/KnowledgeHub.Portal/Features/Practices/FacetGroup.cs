using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>One facet as the filter panel shows it.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Values">Its values in display order.</param>
public sealed record FacetGroup(SearchFacet Facet, IReadOnlyList<FacetValue> Values)
{
    /// <summary>How many values stand open; the rest folds.</summary>
    public const int ShownCount = 8;

    /// <summary>Name of the parameter in the address.</summary>
    public string Name => EnumCode<SearchFacet>.Of(Facet);

    /// <summary>Chosen values.</summary>
    public int ChosenCount => Values.Count(value => value.IsChosen);

    /// <summary>Whether the group stands open: the first three do, and each that holds a choice.</summary>
    public bool IsOpen =>
        Facet is SearchFacet.Type or SearchFacet.Area or SearchFacet.Pillar || ChosenCount > 0;

    /// <summary>The values that stand open: every chosen one is among them.</summary>
    public IEnumerable<FacetValue> Shown =>
        Values.Where((value, index) => index < ShownCount || value.IsChosen);

    /// <summary>The values that fold.</summary>
    public IEnumerable<FacetValue> Folded =>
        Values.Where((value, index) => index >= ShownCount && !value.IsChosen);

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
                    Ordered(
                        pair.Facet,
                        labels.Taxonomy,
                        pair.Counts.Select(count => new FacetValue(
                            count,
                            labels.Of(pair.Facet, count.Value, language)
                        ))
                    )
                )),
        ];
    }

    /// <summary>Indicators are too many to choose from here: the chosen ones only, which the form must keep.</summary>
    private static IReadOnlyList<FacetCount> Offered(PracticeResultPage found, SearchFacet facet)
    {
        var counts = found.Facets.GetValueOrDefault(facet, []);
        return facet is SearchFacet.Indicator ? [.. counts.Where(count => count.IsChosen)] : counts;
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
