using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>Shows field by field what a filled workbook would change, then saves exactly what was shown.</summary>
public sealed partial class WorkbookCheckPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Assessment? _assessment;
    private MaturityFramework? _framework;
    private FilledWorkbook? _workbook;
    private WorkbookPlan? _plan;
    private RuleViolation? _problem;
    private string _source = string.Empty;
    private string _seen = string.Empty;
    private bool _hasChanged;

    [Inject]
    public required AnswerOffline Offline { get; init; }

    [Inject]
    public required IWorkbookReader Reader { get; init; }

    [Inject(Key = OfflineFiles.Kept)]
    public required KeptTables Kept { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [SupplyParameterFromForm(FormName = "changes")]
    private ChangesForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    /// <summary>Whether what is shown can be carried out.</summary>
    private bool IsOffered => _plan is { IsClean: true, IsEmpty: false };

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Offline.AgenciesAsync(_actor, Id, Cancellation)
            is not Outcome<OfflineAgencies>.Done
            (var found)
        )
        {
            Navigation.NotFound();
            return;
        }

        _assessment = found.Assessment;
        _framework = found.Framework;
        if (Kept.Find(OfflineFiles.KeyOf(_actor, found.Assessment.Id)) is { } kept)
        {
            await PlanAsync(found.Assessment, kept);
        }
    }

    private async Task PlanAsync(Assessment assessment, KeptTable kept)
    {
        var reading = OfflineFiles.Read(Reader, kept.Bytes);
        if (reading.Workbook is not { } workbook)
        {
            _problem = reading.Refusal;
            return;
        }

        switch (await Offline.PlanAsync(_actor, assessment.Id.Value, workbook, Cancellation))
        {
            case Outcome<WorkbookPlan>.Done(var plan):
                (_workbook, _plan, _source) = (workbook, plan, kept.Sha256);
                _seen = plan.Fingerprint(_source);
                break;
            case Outcome<WorkbookPlan>.Invalid(var violations):
                _problem = violations[0];
                break;
            default:
                _problem = new(OfflineRules.AnswerIsClosed, OfflineRules.Workbook);
                break;
        }
    }

    private async Task ApplyAsync()
    {
        if (_workbook is not { } workbook || _assessment is not { } assessment)
        {
            return;
        }

        var taken = Form?.Taken.OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
        var outcome = await Offline.ApplyAsync(
            _actor,
            assessment.Id.Value,
            workbook,
            new(_source, Form?.Seen, taken),
            Cancellation
        );
        if (outcome is not Outcome<int>.Done(var saved))
        {
            _hasChanged = true;
            return;
        }

        Kept.Remove(OfflineFiles.KeyOf(_actor, assessment.Id));
        Navigation.NavigateTo($"{AssessmentWords.Address(assessment.Id)}/workbook?saved={saved}");
    }

    private bool IsTaken(WorkbookChange change) => Form?.Taken.Contains(change.Key) is true;
}
