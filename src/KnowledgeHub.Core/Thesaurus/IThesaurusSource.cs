namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Port: the thesaurus as it is now.</summary>
public interface IThesaurusSource
{
    /// <summary>The newest scheme; empty before the first one has been loaded. Never waits.</summary>
    ConceptScheme Current { get; }
}
