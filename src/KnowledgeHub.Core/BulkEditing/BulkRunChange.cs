namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What happened to a run. The code is stored in the history.</summary>
public enum BulkRunChange
{
    /// <summary>It changed its entries.</summary>
    Applied,

    /// <summary>Its entries have their earlier values again.</summary>
    Undone,
}
