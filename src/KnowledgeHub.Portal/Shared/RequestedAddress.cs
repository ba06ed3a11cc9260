using Microsoft.AspNetCore.Diagnostics;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The address that the reader asked for, also on the pages that are drawn in place of another.</summary>
internal static class RequestedAddress
{
    /// <summary>Path and query of the page that failed or was not found; null on an ordinary page.</summary>
    public static string? Original(HttpContext? http)
    {
        if (http?.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced)
        {
            return replaced.OriginalPathBase + replaced.OriginalPath + replaced.OriginalQueryString;
        }

        return http?.Features.Get<IExceptionHandlerPathFeature>() is { } failed
            ? failed.Path + http.Request.QueryString
            : null;
    }
}
