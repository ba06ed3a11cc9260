namespace KnowledgeHub.Core.Reports;

/// <summary>What happened to the cover or the summary of reports. The code is stored in the history.</summary>
public enum ReportChange
{
    /// <summary>The cover was changed.</summary>
    CoverChanged,

    /// <summary>A summary was approved.</summary>
    SummaryApproved,
}
