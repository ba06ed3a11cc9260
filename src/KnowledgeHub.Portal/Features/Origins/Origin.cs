using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>What entries come from or are about: a conference, session, organisation, country or theme.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Term">The value of the facet.</param>
public sealed record Origin(SearchFacet Facet, Term Term)
{
    /// <summary>The facet of the pages at a path.</summary>
    /// <param name="path">Path of a page, without a slash at its beginning.</param>
    public static SearchFacet FacetOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var part = $"/{path.Split('/', '?', '#')[0]}";
        return OriginAddress
            .Paths.First(pair => pair.Value.Equals(part, StringComparison.OrdinalIgnoreCase))
            .Key;
    }

    /// <summary>Reads an address.</summary>
    /// <param name="path">Path of the page, without a slash at its beginning.</param>
    /// <param name="code">The code.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <returns>The origin, or null when there is no such term.</returns>
    public static Origin? Find(string path, string code, TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        var facet = FacetOf(path);
        return SearchFacets.Vocabulary(facet) is { } kind && taxonomy.Find(kind, code) is { } term
            ? new(facet, term)
            : null;
    }

    /// <summary>The term that it belongs to and that has a page: a session's conference, a body's country; null for none.</summary>
    /// <param name="taxonomy">The vocabularies.</param>
    public Origin? Above(TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        SearchFacet? facet = Facet switch
        {
            SearchFacet.Session => SearchFacet.Edition,
            SearchFacet.Organisation => SearchFacet.Country,
            _ => null,
        };
        return
            facet is { } above
            && SearchFacets.Vocabulary(above) is { } kind
            && taxonomy.Find(kind, Term.Parent) is { } parent
            ? new(above, parent)
            : null;
    }
}
