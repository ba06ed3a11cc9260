namespace KnowledgeHub.Core.Evidence;

/// <summary>What happened to an item or a link; the code stands in revisions and audit events.</summary>
public enum EvidenceChange
{
    /// <summary>An item was added.</summary>
    Added,

    /// <summary>What is said of an item has changed, its file stayed.</summary>
    Revised,

    /// <summary>The file of an item was replaced.</summary>
    FileReplaced,

    /// <summary>An item was archived.</summary>
    Archived,

    /// <summary>An item came back from the archive.</summary>
    Restored,

    /// <summary>An item was linked to an answer, or its link changed.</summary>
    Linked,

    /// <summary>A link was taken back.</summary>
    Unlinked,

    /// <summary>Made by the generator of demonstration data.</summary>
    Generated,
}
