using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The executive summary in the reader's language: read by all who may read the report, approved by the country.</summary>
public sealed partial class SummaryPage : AssessmentComponent
{
    private AssessmentReport? _report;
    private string _text = string.Empty;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _mayApprove;
    private bool _hasConflict;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadReports Read { get; init; }

    [Inject]
    public required ApproveReportSummary Approve { get; init; }

    /// <summary>Whether a text was just approved.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    private string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "summary")]
    private SummaryForm? Form { get; set; }

    protected override async Task ReadAsync()
    {
        var choice = ReportQuery.Read(null, null);
        if (Found(await Read.ReadAsync(Actor, Id, choice, Cancellation)) is not { } report)
        {
            return;
        }

        _report = report;
        _text = SummaryChapter.Text(report, new(report.Result, Taxonomy.Current, null));
        _mayApprove = Actor.May(PortalAction.ApproveReportSummary, report.Assessment.Country);
    }

    private async Task ApproveAsync()
    {
        if (Form is not { } form || !_mayApprove)
        {
            return;
        }

        switch (await Approve.ApproveAsync(Actor, Id, form.ToInput(), Cancellation))
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
