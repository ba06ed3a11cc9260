namespace KnowledgeHub.Core.Thesaurus;

/// <summary>What happened to a concept; the code stands in revisions and audit events.</summary>
public enum ConceptChange
{
    /// <summary>Added in the portal.</summary>
    Created,

    /// <summary>Changed in the portal.</summary>
    Revised,

    /// <summary>Taken out of the thesaurus.</summary>
    Removed,

    /// <summary>Created or changed by an import.</summary>
    Imported,
}
