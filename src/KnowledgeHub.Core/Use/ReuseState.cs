namespace KnowledgeHub.Core.Use;

/// <summary>Where a report of reuse stands. The code is stored.</summary>
public enum ReuseState
{
    /// <summary>An editor has not decided yet; only its reporter and editors see it.</summary>
    Waiting,

    /// <summary>Every reader of the entry sees it, without who reported it.</summary>
    Shown,

    /// <summary>An editor declined it with a reason, which its reporter sees.</summary>
    Declined,

    /// <summary>Its reporter took it back.</summary>
    Withdrawn,
}
