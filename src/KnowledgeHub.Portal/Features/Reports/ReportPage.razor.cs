using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The whole report of an assessment, to be read and printed.</summary>
public sealed partial class ReportPage : AssessmentComponent
{
    private AssessmentReport? _report;
    private ReportDocument? _document;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadReports Read { get; init; }

    [Inject]
    public required ChromiumPrinter Printer { get; init; }

    /// <summary>Code of the handling mark.</summary>
    [SupplyParameterFromQuery(Name = "mark")]
    private string? Mark { get; set; }

    /// <summary>"true" for the country's own words.</summary>
    [SupplyParameterFromQuery(Name = "comments")]
    private string? Comments { get; set; }

    protected override async Task ReadAsync()
    {
        var choice = ReportQuery.Read(Mark, Comments);
        if (Found(await Read.ReadAsync(Actor, Id, choice, Cancellation)) is { } report)
        {
            _report = report;
            _document = ReportComposer.Compose(report, Taxonomy.Current, Cancellation);
        }
    }
}
