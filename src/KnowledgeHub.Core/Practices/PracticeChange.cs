namespace KnowledgeHub.Core.Practices;

/// <summary>What happened to an entry; the code stands in revisions and audit events.</summary>
public enum PracticeChange
{
    /// <summary>Saved for the first time.</summary>
    Drafted,

    /// <summary>Content changed.</summary>
    Revised,

    /// <summary>Published.</summary>
    Published,

    /// <summary>Taken back to draft.</summary>
    Withdrawn,

    /// <summary>Created or changed by an import.</summary>
    Imported,
}
