namespace KnowledgeHub.Core.Offline;

/// <summary>What a row of a filled workbook would do.</summary>
public enum WorkbookVerdict
{
    /// <summary>Nothing: it says what is stored, or what it said when it was made.</summary>
    Unchanged,

    /// <summary>It gives an answer where there was none.</summary>
    New,

    /// <summary>It changes the version that the workbook was made with.</summary>
    Changed,

    /// <summary>It changes an answer that was saved in the portal since the workbook was made: a person decides.</summary>
    Conflicting,

    /// <summary>It breaks a rule.</summary>
    Refused,
}
