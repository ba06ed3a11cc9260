namespace KnowledgeHub.Core.Reports;

/// <summary>The file that a report becomes.</summary>
public enum ReportFormat
{
    /// <summary>A Word file.</summary>
    Docx,

    /// <summary>An Excel file.</summary>
    Xlsx,

    /// <summary>A PDF, where the portal can make one.</summary>
    Pdf,
}
