using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Gives the <see cref="SampleTaxonomy"/>, or whatever a test imports.</summary>
public sealed class FakeTaxonomySource : ITaxonomySource
{
    public TaxonomyCatalogue Current { get; set; } = SampleTaxonomy.Catalogue;
}
