using KnowledgeHub.Documents.Reports;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>One block of a report on a page.</summary>
public sealed partial class ReportBlockView : ComponentBase
{
    /// <summary>The block.</summary>
    [Parameter, EditorRequired]
    public required ReportBlock Block { get; set; }

    /// <summary>Its number among its kind, for captions.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>The report that it is part of.</summary>
    [Parameter, EditorRequired]
    public required ReportDocument Report { get; set; }

    private static string? Class(ReportTone tone) =>
        tone switch
        {
            ReportTone.Item => "report-item",
            ReportTone.Remark => "report-remark",
            _ => null,
        };
}
