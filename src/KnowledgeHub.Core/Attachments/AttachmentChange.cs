namespace KnowledgeHub.Core.Attachments;

/// <summary>What happened to a file; the code stands in revisions and audit events.</summary>
public enum AttachmentChange
{
    /// <summary>Attached to its entry.</summary>
    Added,

    /// <summary>Taken away; its content is gone.</summary>
    Removed,
}
