using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>The names of the facets in the reader's language.</summary>
internal static class FacetNames
{
    public static string Of(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Type => PracticeStrings.PracticeFacetType,
            SearchFacet.Area => PracticeStrings.PracticeFacetArea,
            SearchFacet.Pillar => PracticeStrings.PracticeFacetPillar,
            SearchFacet.Driver => PracticeStrings.PracticeFacetDriver,
            SearchFacet.Theme => PracticeStrings.PracticeFacetTheme,
            SearchFacet.Topic => PracticeStrings.PracticeFacetTopic,
            SearchFacet.Agency => PracticeStrings.PracticeFacetAgency,
            SearchFacet.CycleStep => PracticeStrings.PracticeFacetCycleStep,
            SearchFacet.Axis => PracticeStrings.PracticeFacetAxis,
            SearchFacet.Country => PracticeStrings.PracticeFacetCountry,
            SearchFacet.Organisation => PracticeStrings.PracticeFacetOrganisation,
            SearchFacet.Evidence => PracticeStrings.PracticeFacetEvidence,
            SearchFacet.Edition => PracticeStrings.PracticeFacetEdition,
            SearchFacet.Session => PracticeStrings.PracticeFacetSession,
            SearchFacet.Indicator => PracticeStrings.PracticeFacetIndicator,
            _ => PracticeStrings.PracticeFacetYear,
        };
}
