using System.Security.Claims;
using KnowledgeHub.Core.Operations;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Bounds the connections for working pages. A connection without any component reaches no circuit handler, so it has to be
/// counted here: few from whoever is not signed in, because no page of theirs asks for one, and for a signed-in person some more
/// than pages, because a page that comes back may still hold the connection that it lost. No page of the portal runs into
/// either limit, so nobody is told more than a status.
/// </summary>
internal sealed class HeldConnections(CircuitAdmission pages, CircuitLimits limits)
{
    /// <summary>How many connections a person may hold for each working page.</summary>
    public const int PerPage = 3;

    private readonly CircuitAdmission _people = new(
        limits with
        {
            Person = limits.Person * PerPage,
            Node = limits.Node * PerPage,
        }
    );

    /// <summary>Passes a request on, unless it asks for one connection too many.</summary>
    public static Task UseAsync(HttpContext context, RequestDelegate next) =>
        // Not the path: routing finds the same endpoint with a slash at its end.
        context.GetEndpoint()?.Metadata
            is { } endpoint
        && endpoint.GetMetadata<HubMetadata>() is not null
        && endpoint.GetMetadata<NegotiateMetadata>() is null
            ? context.RequestServices.GetRequiredService<HeldConnections>().PassAsync(context, next)
            : next(context);

    private async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var account = context.User.Identity?.IsAuthenticated is true
            ? context.User.FindFirstValue(ClaimTypes.NameIdentifier)
            : null;
        var counted = account is null ? pages : _people;
        var refusal =
            // Other transports than WebSockets hold nothing open that could be counted for strangers.
            account is null
            && !StaysOpen(context)
                ? "anonymous"
                : counted.Admit(context.TraceIdentifier, account ?? CircuitAdmission.Anonymous);
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
            ForgetCookies(context);
            await next(context);
        }
        finally
        {
            counted.Leave(context.TraceIdentifier);
        }
    }

    // The connection stays open for as long as the page: who it is is known by now, and what proves it need not lie in memory.
    private static void ForgetCookies(HttpContext context)
    {
        context.Request.Headers.Cookie = default;
        _ = context.Request.Cookies.Count; // read anew from the header that is gone
    }

    private static bool StaysOpen(HttpContext context) =>
        context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
        || context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true };
}
