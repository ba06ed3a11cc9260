namespace KnowledgeHub.Core.Use;

/// <summary>What happened to a report of reuse. The code stands in revisions and audit events.</summary>
public enum ReuseChange
{
    /// <summary>A member reported it.</summary>
    Reported,

    /// <summary>Its reporter changed the text.</summary>
    Revised,

    /// <summary>Its reporter took it back.</summary>
    Withdrawn,

    /// <summary>An editor shows it to readers.</summary>
    Shown,

    /// <summary>An editor declined it.</summary>
    Declined,
}
