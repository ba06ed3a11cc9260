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

    /// <summary>Handed in for review.</summary>
    Submitted,

    /// <summary>Taken back from review by its owner.</summary>
    TakenBack,

    /// <summary>A reviewer asked for changes.</summary>
    ChangesRequested,

    /// <summary>A reviewer approved the text.</summary>
    Approved,

    /// <summary>The hour of publication was set or cleared.</summary>
    Scheduled,

    /// <summary>The next text of a published entry was dropped.</summary>
    Discarded,

    /// <summary>An earlier text was taken up again.</summary>
    Restored,

    /// <summary>Archived.</summary>
    Archived,

    /// <summary>Taken from the archive back to draft.</summary>
    Reopened,

    /// <summary>An editor gave it another owner.</summary>
    OwnerAssigned,

    /// <summary>An editor changed it together with others.</summary>
    EditedInBulk,

    /// <summary>An editor undid such a change.</summary>
    BulkEditUndone,

    /// <summary>A draft that nobody else was shown was deleted by its owner.</summary>
    Deleted,
}
