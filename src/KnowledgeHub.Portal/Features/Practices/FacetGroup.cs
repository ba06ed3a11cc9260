using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

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
        TaxonomyCatalogue taxonomy,
        Language language
    )
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return
        [
            .. SearchFacets
                .All.Where(facet =>
                    found.Facets.TryGetValue(facet, out var counts) && counts.Count > 0
                )
                .Select(facet => new FacetGroup(
                    facet,
                    Ordered(
                        facet,
                        taxonomy,
                        found
                            .Facets[facet]
                            .Select(count => new FacetValue(
                                count,
                                taxonomy.Label(facet, count.Value, language)
                            ))
                    )
                )),
        ];
    }

    /// <summary>Long vocabularies: the most frequent first; short ones: in the order of the vocabulary; years: the last first.</summary>
    private static IReadOnlyList<FacetValue> Ordered(
        SearchFacet facet,
        TaxonomyCatalogue taxonomy,
        IEnumerable<FacetValue> values
    )
    {
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
