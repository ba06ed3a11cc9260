using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Benchmarks;

/// <summary>A portal without vocabularies.</summary>
internal sealed class NoTaxonomy : ITaxonomySource
{
    public TaxonomyCatalogue Current => TaxonomyCatalogue.Empty;
}
