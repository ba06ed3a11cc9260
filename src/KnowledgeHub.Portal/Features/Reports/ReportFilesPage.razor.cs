using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Asks for a report as a file: kind, language, handling mark.</summary>
public sealed partial class ReportFilesPage : AssessmentComponent
{
    private AssessmentReport? _report;
    private bool _mayEditCover;
    private bool _isFull;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadReports Read { get; init; }

    [Inject]
    public required ReportJobs Jobs { get; init; }

    [Inject]
    public required ChromiumPrinter Printer { get; init; }

    [SupplyParameterFromForm(FormName = "report")]
    private ReportForm? Form { get; set; }

    private IEnumerable<ReportFormat> Formats =>
        Enum.GetValues<ReportFormat>()
            .Where(format => format is not ReportFormat.Pdf || Printer.IsThere);

    protected override async Task ReadAsync()
    {
        var choice = ReportQuery.Read(null, null);
        if (Found(await Read.ReadAsync(Actor, Id, choice, Cancellation)) is { } report)
        {
            _report = report;
            _mayEditCover = Actor.May(PortalAction.EditReportCover, report.Assessment.Country);
        }
    }

    private HandlingMark Least(bool withWords) =>
        HandlingRules.Least(_report?.Sources ?? ReportSources.Unshared, withWords);

    // A mark that is not offered is raised where the report is made.
    private void Start()
    {
        if (
            _report is not { } report
            || Form is not { } form
            || !EnumCode<ReportFormat>.TryParse(form.Format, out var format)
            || !Formats.Contains(format)
        )
        {
            return;
        }

        var choice = ReportQuery.Read(form.Mark, form.Comments, form.Language);
        var order = new ReportOrder(Actor, report.Assessment.Id, format, choice);
        if (Jobs.Start(order, report.Assessment.Country) is { } job)
        {
            Navigation.NavigateTo(ReportAddress.Job(job));
        }
        else
        {
            _isFull = true;
        }
    }
}
