using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Offline;

/// <summary>What a workbook is made of: answers that the actor may read.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Framework">Its version of the framework.</param>
/// <param name="Agency">Whose answers these are; null for everybody's.</param>
/// <param name="Rows">The answers, in the order of the framework.</param>
/// <param name="MadeUtc">When the answers were read.</param>
public sealed record WorkbookSource(
    Assessment Assessment,
    MaturityFramework Framework,
    string? Agency,
    IReadOnlyList<WorkbookSourceRow> Rows,
    DateTime MadeUtc
);
