using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>Reports that an entry was put to use; or shows one's own report, to be changed or withdrawn while it waits.</summary>
public sealed partial class ReusePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Practice? _practice;
    private ReuseReport? _report;
    private ReuseForm? _stored;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isStale;

    [Inject]
    public required ReadPractice Practices { get; init; }

    [Inject]
    public required ReportReuse Reports { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id of the entry.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>The report; null for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromForm(FormName = "reuse")]
    private ReuseForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "withdraw-reuse")]
    private ReuseForm? Withdrawal { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>What the fields show: what was sent, else what is stored.</summary>
    private ReuseForm Input => Form ?? _stored ?? new();

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Practices.ByIdOrSlugAsync(_actor, Key, Cancellation)
                is Outcome<Practice>.Done(var practice)
            && (Id is not null || _actor.May(PortalAction.ReportReuse, practice))
            && await FindAsync(practice)
        )
        {
            _practice = practice;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task<bool> FindAsync(Practice practice)
    {
        if (Id is not { } id)
        {
            return true;
        }

        if (
            await Reports.FindAsync(_actor, id, Cancellation)
                is not Outcome<ReuseReport>.Done
                (var report)
            || report.Practice != practice.Id
        )
        {
            return false;
        }

        Show(report);
        return true;
    }

    private async Task SaveAsync()
    {
        var content = Input.ToContent();
        var outcome = Id is { } id
            ? await Reports.ReviseAsync(_actor, id, Input.Version, content, Cancellation)
            : await Reports.ReportAsync(_actor, Key, content, Cancellation);
        Answer(outcome, Id is null ? UseAddress.NotedReported : UseAddress.NotedRevised);
    }

    private async Task WithdrawAsync()
    {
        if (Id is { } id)
        {
            var version = Withdrawal?.Version ?? 0;
            var outcome = await Reports.WithdrawAsync(_actor, id, version, Cancellation);
            Answer(outcome, UseAddress.NotedWithdrawn);
        }
    }

    private void Answer(Outcome<ReuseReport> outcome, string noted)
    {
        switch (outcome)
        {
            case Outcome<ReuseReport>.Done:
                Leave(noted);
                break;
            case Outcome<ReuseReport>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<ReuseReport>.Conflict(var stored):
                (_isStale, Form) = (true, null);
                Show(stored);
                break;
            default:
                Leave(UseAddress.NotedRefused);
                break;
        }
    }

    private void Show(ReuseReport report) => (_report, _stored) = (report, ReuseForm.Of(report));

    private void Leave(string noted) =>
        Navigation.NavigateTo(UseAddress.Section(_practice?.Slug ?? Key, noted));
}
