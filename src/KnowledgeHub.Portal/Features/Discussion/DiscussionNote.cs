namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>What was done last. The code stands in addresses.</summary>
public enum DiscussionNote
{
    /// <summary>A remark was added.</summary>
    Added,

    /// <summary>A remark was corrected.</summary>
    Corrected,

    /// <summary>A thread was resolved.</summary>
    Resolved,

    /// <summary>A thread was opened again.</summary>
    Reopened,

    /// <summary>Nothing could be done.</summary>
    Refused,
}
