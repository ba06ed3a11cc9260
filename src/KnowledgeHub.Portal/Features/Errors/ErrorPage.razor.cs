using System.Diagnostics;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Errors;

/// <summary>Something failed that should not have; the reference number leads to the log.</summary>
public sealed partial class ErrorPage : ComponentBase
{
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string? Reference => Activity.Current?.TraceId.ToString() ?? Http?.TraceIdentifier;

    protected override void OnInitialized()
    {
        if (Http is { Response.HasStarted: false, Response.StatusCode: StatusCodes.Status200OK })
        {
            Http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
