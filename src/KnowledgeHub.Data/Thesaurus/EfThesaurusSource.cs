using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Thesaurus;

/// <summary>The thesaurus of the database, kept in memory.</summary>
public sealed class EfThesaurusSource : IThesaurusSource
{
    /// <inheritdoc/>
    public ConceptScheme Current { get; } = ConceptScheme.Empty;
}
