using KnowledgeHub.Core;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The whole report of an assessment, to be read and printed.</summary>
public sealed partial class ReportPage : ComponentBase
{
    private AssessmentReport? _report;
    private ReportDocument? _document;

    [Inject]
    public required ReadReports Read { get; init; }

    [Inject]
    public required ChromiumPrinter Printer { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Code of the handling mark.</summary>
    [SupplyParameterFromQuery(Name = "mark")]
    private string? Mark { get; set; }

    /// <summary>"true" for the country's own words.</summary>
    [SupplyParameterFromQuery(Name = "comments")]
    private string? Comments { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var cancellation = Http?.RequestAborted ?? default;
        var choice = ReportQuery.Read(Mark, Comments);
        if (
            await Read.ReadAsync(actor, Id, choice, cancellation)
            is not Outcome<AssessmentReport>.Done
            (var report)
        )
        {
            Navigation.NotFound();
            return;
        }

        _report = report;
        _document = ReportComposer.Compose(report, Taxonomy.Current, cancellation);
    }
}
