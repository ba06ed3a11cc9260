namespace KnowledgeHub.Core.Auditing;

/// <summary>The place outside of the database that is told the head of the audit trail.</summary>
public interface IAuditAnchor
{
    /// <summary>Whether a place was set. Without one, who can write to the database could cut off or rewrite the trail unseen.</summary>
    bool IsOn { get; }
}
