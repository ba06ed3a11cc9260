using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Core.QueryReport;

/// <summary>A text that found nothing.</summary>
/// <param name="Query">How often, by how many, when.</param>
/// <param name="Task">What editors have done about it so far; null for nothing.</param>
public sealed record QueryReportLine(QuerySummary Query, QueryTask? Task)
{
    /// <summary>The version that an act of an editor is based on; 0 before the first.</summary>
    public int Version => Task?.Version ?? 0;

    /// <summary>Whether something was done, and it found nothing again after a while.</summary>
    public bool IsBack => Task?.Resolution is not null;
}
