using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Errors;

/// <summary>The portal runs but its database does not answer, or it is still starting.</summary>
public sealed partial class UnavailablePage : ComponentBase
{
    private const string RetrySeconds = "10";

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override void OnInitialized()
    {
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Http.Response.Headers.RetryAfter = RetrySeconds;
        }
    }
}
