namespace KnowledgeHub.Core.BulkEditing;

/// <summary>What becomes of the values that an entry has. The code stands in addresses and stored runs.</summary>
public enum BulkMode
{
    /// <summary>They stay, and the chosen ones are added.</summary>
    Add,

    /// <summary>The chosen ones go; of a day, whatever it is.</summary>
    Remove,

    /// <summary>The chosen ones take their place.</summary>
    Replace,
}
