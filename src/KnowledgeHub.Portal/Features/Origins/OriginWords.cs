using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>The words for the kinds of origins in the reader's language.</summary>
internal static class OriginWords
{
    /// <summary>What one is.</summary>
    public static string One(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Edition => OriginStrings.OriginEdition,
            SearchFacet.Session => OriginStrings.OriginSession,
            SearchFacet.Organisation => OriginStrings.OriginOrganisation,
            SearchFacet.Country => OriginStrings.OriginCountry,
            _ => OriginStrings.OriginTheme,
        };

    /// <summary>The title of their list.</summary>
    public static string All(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Edition => OriginStrings.OriginEditions,
            SearchFacet.Organisation => OriginStrings.OriginOrganisations,
            SearchFacet.Country => OriginStrings.OriginCountries,
            _ => OriginStrings.OriginThemes,
        };

    /// <summary>What their list holds.</summary>
    public static string Lead(SearchFacet facet) =>
        facet switch
        {
            SearchFacet.Edition => OriginStrings.OriginEditionsLead,
            SearchFacet.Organisation => OriginStrings.OriginOrganisationsLead,
            _ => OriginStrings.OriginThemesLead,
        };
}
