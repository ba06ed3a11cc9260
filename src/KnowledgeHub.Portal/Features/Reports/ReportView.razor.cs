using KnowledgeHub.Documents.Reports;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>A whole report as a page reads it: on screen, printed, and in the PDF that the portal makes.</summary>
public sealed partial class ReportView : ComponentBase
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required ReportDocument Report { get; set; }

    /// <summary>Where the picture of the cover is; null to leave it out.</summary>
    [Parameter]
    public string? LogoAddress { get; set; }

    /// <summary>Each block with its number among its kind, from 1.</summary>
    private IEnumerable<(ReportBlock Block, int Number)> Numbered
    {
        get
        {
            var (tables, figures) = (0, 0);
            foreach (var block in Report.Blocks)
            {
                yield return block switch
                {
                    ReportBlock.Tabular => (block, ++tables),
                    ReportBlock.Drawing => (block, ++figures),
                    _ => (block, 0),
                };
            }
        }
    }
}
