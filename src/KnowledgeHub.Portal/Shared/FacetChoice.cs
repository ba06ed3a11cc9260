using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Portal.Shared;

/// <summary>One value that the reader has chosen of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The code, as in the address.</param>
public readonly record struct FacetChoice(SearchFacet Facet, string Value);
