namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>How far a report is made.</summary>
public enum ReportJobState
{
    /// <summary>Others are made first.</summary>
    Waiting,

    /// <summary>It is being made.</summary>
    Running,

    /// <summary>It can be downloaded.</summary>
    Done,

    /// <summary>Its maker took it back.</summary>
    Cancelled,

    /// <summary>It could not be made: something went wrong, took too long, or may no longer be seen.</summary>
    Failed,
}
