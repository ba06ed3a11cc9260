namespace KnowledgeHub.Documents;

/// <summary>What the cells of a column are checked for.</summary>
public enum ColumnRuleKind
{
    /// <summary>One of the texts of a range; the program offers them as a drop-down.</summary>
    Choice,

    /// <summary>A text of limited length.</summary>
    TextLength,

    /// <summary>A day, none before 1900 and none after a limit.</summary>
    Day,
}
