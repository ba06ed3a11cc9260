using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Errors;

/// <summary>Nothing stands at this address.</summary>
public sealed partial class NotFoundPage : ComponentBase
{
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override void OnInitialized()
    {
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
