using Microsoft.AspNetCore.Diagnostics;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Pages whose address is itself a secret: it stands in no query, as proxies write those into their logs.</summary>
internal static class SecretAddress
{
    /// <summary>Leads back to such a page: its address waits in a sealed cookie.</summary>
    public const string Continue = "/account/continue";

    /// <summary>Whether the page that was asked for is such a page.</summary>
    /// <param name="http">The request; null in a page with a circuit, which is never such a page.</param>
    public static bool Is(HttpContext? http) =>
        (Asked(http) as RouteEndpoint)?.RoutePattern.GetParameter("Secret") is not null;

    // Another page may be drawn in place of the one that was asked for.
    private static Endpoint? Asked(HttpContext? http) =>
        http?.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
        ?? http?.Features.Get<IExceptionHandlerPathFeature>()?.Endpoint
        ?? http?.GetEndpoint();
}
