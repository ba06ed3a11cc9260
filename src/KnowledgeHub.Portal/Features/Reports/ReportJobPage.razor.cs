using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Shows how far a report is made, lets its maker stop it, and gives it out.</summary>
public sealed partial class ReportJobPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private ReportJob? _job;

    [Inject]
    public required ReportJobs Jobs { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required Guid Job { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _job = Jobs.Find(_actor, Job) is { } found && found.Assessment.Value == Id ? found : null;
        if (_job is null)
        {
            Navigation.NotFound();
        }
    }

    private void Cancel()
    {
        if (_job is { } job && Jobs.Cancel(_actor, job.Id))
        {
            Navigation.NavigateTo(ReportAddress.Files(job.Assessment));
        }
    }
}
