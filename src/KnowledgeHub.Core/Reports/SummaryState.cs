namespace KnowledgeHub.Core.Reports;

/// <summary>How far an executive summary can be relied on.</summary>
public enum SummaryState
{
    /// <summary>Its sentences were put together by rule; nobody has approved them.</summary>
    Draft,

    /// <summary>A person has approved the text for this result.</summary>
    Approved,

    /// <summary>A person approved a text, but the result has changed since.</summary>
    Expired,
}
