using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Core.QueryReport;

/// <summary>What readers searched for, for editors.</summary>
public sealed record QueryReportView
{
    /// <summary>The first day that it tells of.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Texts that found nothing and wait for an editor, most searched first.</summary>
    public required IReadOnlyList<QueryReportLine> Open { get; init; }

    /// <summary>Tasks that are done, last changed first.</summary>
    public required IReadOnlyList<QueryTask> Done { get; init; }

    /// <summary>Texts that found something, most searched first.</summary>
    public required IReadOnlyList<QuerySummary> Popular { get; init; }
}
