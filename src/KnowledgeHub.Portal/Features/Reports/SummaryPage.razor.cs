using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The executive summary in the reader's language: read by all who may read the report, approved by the country.</summary>
public sealed partial class SummaryPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private AssessmentReport? _report;
    private string _text = string.Empty;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _mayApprove;
    private bool _hasConflict;

    [Inject]
    public required ReadReports Read { get; init; }

    [Inject]
    public required ApproveReportSummary Approve { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Whether a text was just approved.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    private string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "summary")]
    private SummaryForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (!await ReadAsync())
        {
            Navigation.NotFound();
        }
    }

    private async Task<bool> ReadAsync()
    {
        var outcome = await Read.ReadAsync(_actor, Id, ReportQuery.Read(null, null), Cancellation);
        if (outcome is not Outcome<AssessmentReport>.Done(var report))
        {
            return false;
        }

        _report = report;
        _text = SummaryChapter.Text(report, new(report.Result, Taxonomy.Current, null));
        _mayApprove = _actor.May(PortalAction.ApproveReportSummary, report.Assessment.Country);
        return true;
    }

    private async Task ApproveAsync()
    {
        if (Form is not { } form || !_mayApprove)
        {
            return;
        }

        switch (await Approve.ApproveAsync(_actor, Id, form.ToInput(), Cancellation))
        {
            case Outcome<ReportSummary>.Done(var approved):
                Navigation.NavigateTo(ReportAddress.Summary(approved.Assessment) + "?saved=true");
                break;
            case Outcome<ReportSummary>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<ReportSummary>.Conflict:
                _hasConflict = true;
                await ReadAsync();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
