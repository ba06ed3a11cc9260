namespace KnowledgeHub.Core.Discussion;

/// <summary>What happened to a remark. The code is stored in its history.</summary>
public enum RemarkChange
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>Its author corrected it.</summary>
    Corrected,

    /// <summary>Its thread was resolved.</summary>
    Resolved,

    /// <summary>Its thread was opened again.</summary>
    Reopened,
}
