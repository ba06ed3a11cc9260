using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Asks for a report as a file: kind, language, handling mark.</summary>
public sealed partial class ReportFilesPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private AssessmentReport? _report;
    private bool _mayEditCover;
    private bool _isFull;

    [Inject]
    public required ReadReports Read { get; init; }

    [Inject]
    public required ReportJobs Jobs { get; init; }

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

    [SupplyParameterFromForm(FormName = "report")]
    private ReportForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private IEnumerable<ReportFormat> Formats =>
        Enum.GetValues<ReportFormat>()
            .Where(format => format is not ReportFormat.Pdf || Printer.IsThere);

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Read.ReadAsync(
                _actor,
                Id,
                ReportQuery.Read(null, null),
                Http?.RequestAborted ?? default
            )
            is not Outcome<AssessmentReport>.Done
            (var report)
        )
        {
            Navigation.NotFound();
            return;
        }

        _report = report;
        _mayEditCover = _actor.May(PortalAction.EditReportCover, report.Assessment.Country);
    }

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
        if (Jobs.Start(new(_actor, report.Assessment.Id, format, choice)) is { } job)
        {
            Navigation.NavigateTo(ReportAddress.Job(job));
        }
        else
        {
            _isFull = true;
        }
    }
}
