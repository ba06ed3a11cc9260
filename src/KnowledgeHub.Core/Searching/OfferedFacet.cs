namespace KnowledgeHub.Core.Searching;

/// <summary>A facet whose choices may be dropped.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Total">How many entries are found without them.</param>
public sealed record OfferedFacet(SearchFacet Facet, int Total);
