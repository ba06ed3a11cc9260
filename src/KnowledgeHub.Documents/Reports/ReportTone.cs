namespace KnowledgeHub.Documents.Reports;

/// <summary>How a paragraph is set off.</summary>
public enum ReportTone
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A remark about the report, or the words of somebody else.</summary>
    Remark,
}
