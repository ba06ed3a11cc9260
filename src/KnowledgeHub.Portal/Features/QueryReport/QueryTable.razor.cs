using KnowledgeHub.Core.QueryReport;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.QueryReport;

/// <summary>Texts that found nothing, each with a way to its task.</summary>
public sealed partial class QueryTable : ComponentBase
{
    /// <summary>Id of the heading that names the table.</summary>
    [Parameter, EditorRequired]
    public required string HeadingId { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryReportLine> Lines { get; set; }
}
