namespace KnowledgeHub.Core.Taxonomy;

/// <summary>Port: gives the vocabularies as last imported.</summary>
public interface ITaxonomySource
{
    /// <summary>The newest catalogue that this node knows. Cheap; take it once per use case and keep it for its duration.</summary>
    TaxonomyCatalogue Current { get; }
}
