using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Benchmarks;

/// <summary>A portal without concepts.</summary>
internal sealed class NoThesaurus : IThesaurusSource
{
    public ConceptScheme Current => ConceptScheme.Empty;
}
