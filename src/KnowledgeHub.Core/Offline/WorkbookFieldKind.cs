namespace KnowledgeHub.Core.Offline;

/// <summary>What the cells of a field take.</summary>
public enum WorkbookFieldKind
{
    /// <summary>One of the texts of a list.</summary>
    Choice,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Any words.</summary>
    Words,
}
