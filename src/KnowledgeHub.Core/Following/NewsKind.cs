namespace KnowledgeHub.Core.Following;

/// <summary>What a notification tells.</summary>
public enum NewsKind
{
    /// <summary>A followed entry has a new public text.</summary>
    NewVersion,

    /// <summary>A followed entry is no longer recommended.</summary>
    Archived,

    /// <summary>A followed entry cannot be read any more; which one is not told.</summary>
    Unavailable,

    /// <summary>An entry was published for the first time under a followed topic.</summary>
    NewEntry,

    /// <summary>A report on the reuse of a followed entry is shown.</summary>
    ReuseShown,

    /// <summary>An editor decided about the person's own report of reuse.</summary>
    ReuseDecided,

    /// <summary>Somebody asks for the person's attention in the discussion of an assessment.</summary>
    Mentioned,
}
