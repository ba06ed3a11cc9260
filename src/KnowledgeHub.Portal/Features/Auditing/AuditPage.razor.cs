using KnowledgeHub.Core;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Auditing;

/// <summary>Who did what to what, when; for administrators. The choice stands in the address.</summary>
public sealed partial class AuditPage : ComponentBase
{
    private AuditFilter _filter = new();
    private AuditView? _view;

    [Inject]
    public required ReadAuditTrail Trail { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _filter = Http is null ? new() : AuditAddress.Read(Http.Request.Query);
        var outcome = await Trail.ReadAsync(
            await CurrentActor.GetAsync(),
            _filter,
            Http?.RequestAborted ?? default
        );
        _view = (outcome as Outcome<AuditView>.Done)?.Value;
        if (_view is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
