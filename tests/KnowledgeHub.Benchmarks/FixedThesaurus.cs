using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Benchmarks;

/// <summary>A thesaurus that stays as it is.</summary>
internal sealed class FixedThesaurus(ConceptScheme scheme) : IThesaurusSource
{
    public ConceptScheme Current => scheme;
}
