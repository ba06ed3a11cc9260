using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The names of facet values: those of the vocabularies, and the titles of indicators.</summary>
/// <param name="Taxonomy">The vocabularies.</param>
/// <param name="Frameworks">The versions of the framework; the newest that has an indicator names it.</param>
public sealed record FacetLabels(TaxonomyCatalogue Taxonomy, IFrameworkSource Frameworks)
{
    /// <summary>The name of a value in the reader's language; the value itself when it is unknown.</summary>
    public string Of(SearchFacet facet, string value, Language language) =>
        facet is SearchFacet.Indicator
            ? TitleOf(value)?.Read(language).Text ?? value
            : Taxonomy.Label(facet, value, language);

    private LocalizedText? TitleOf(string value) =>
        IndicatorId.TryParse(value, out var id)
            ? Frameworks
                .All.Select(framework => framework.Find(id)?.Title)
                .FirstOrDefault(title => title is not null)
            : null;
}
