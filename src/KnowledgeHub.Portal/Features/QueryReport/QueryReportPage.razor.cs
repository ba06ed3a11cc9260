using KnowledgeHub.Core;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.QueryReport;

/// <summary>What readers search for: what they find nothing for, as work to be done, and what is popular.</summary>
public sealed partial class QueryReportPage : ComponentBase
{
    private QueryReportView? _report;

    [Inject]
    public required ReviewQueries Queries { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Queries.ReadAsync(actor, Http?.RequestAborted ?? default);
        _report = (outcome as Outcome<QueryReportView>.Done)?.Value;
        if (_report is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
