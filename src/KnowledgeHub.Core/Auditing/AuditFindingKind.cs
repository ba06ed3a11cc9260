namespace KnowledgeHub.Core.Auditing;

/// <summary>What can be wrong with a sealed audit trail.</summary>
public enum AuditFindingKind
{
    /// <summary>The events under a seal are not those that were sealed.</summary>
    EventsDiffer,

    /// <summary>The events are those that were sealed; the seal, or the one before it, was changed.</summary>
    SealDiffers,

    /// <summary>A number of the chain is missing or stands twice.</summary>
    SealMissing,

    /// <summary>The chain ends before a seal that was anchored outside.</summary>
    EndIsMissing,

    /// <summary>A seal has another hash than was anchored outside: the chain was rewritten.</summary>
    AnchorDiffers,

    /// <summary>The row of an event cannot be read as one.</summary>
    EventUnreadable,
}
