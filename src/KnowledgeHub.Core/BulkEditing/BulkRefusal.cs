namespace KnowledgeHub.Core.BulkEditing;

/// <summary>Why an entry cannot be changed with others.</summary>
public enum BulkRefusal
{
    /// <summary>Its text is in review: what reviewers look at does not change under them.</summary>
    InReview,

    /// <summary>It is in the archive.</summary>
    Archived,

    /// <summary>The actor may not change it.</summary>
    NotAllowed,

    /// <summary>It would break rules.</summary>
    BreaksRules,
}
