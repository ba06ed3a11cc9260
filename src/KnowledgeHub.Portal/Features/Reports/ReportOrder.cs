using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>A report that somebody asks for.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Assessment">Of which assessment.</param>
/// <param name="Format">As which file.</param>
/// <param name="Choice">In which words.</param>
public sealed record ReportOrder(
    Actor Actor,
    AssessmentId Assessment,
    ReportFormat Format,
    ReportChoice Choice
);
