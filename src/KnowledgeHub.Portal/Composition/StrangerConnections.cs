using KnowledgeHub.Core.Operations;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Lets few connections for working pages through from whoever is not signed in. No page of theirs asks for one, so nobody is
/// told more than a status; a connection without any component reaches no circuit handler and has to be counted here.
/// </summary>
internal static class StrangerConnections
{
    private const string Path = "/_blazor";

    public static async Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path != Path || context.User.Identity?.IsAuthenticated is true)
        {
            await next(context);
            return;
        }

        // Other transports than WebSockets hold nothing open that could be counted.
        var admission = context.RequestServices.GetRequiredService<CircuitAdmission>();
        var refusal = StaysOpen(context)
            ? admission.Admit(context.TraceIdentifier, CircuitAdmission.Anonymous)
            : "anonymous";
        if (refusal is not null)
        {
            PortalMeter.CircuitRefused(refusal);
            context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false; // nobody reads a page here
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "60";
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            admission.Leave(context.TraceIdentifier);
        }
    }

    private static bool StaysOpen(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
        || context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true };
}
