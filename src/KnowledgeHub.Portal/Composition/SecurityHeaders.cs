namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Headers of every answer. No page calls another host. Radzen sets inline styles on the working pages, hence
/// 'unsafe-inline' for styles only; Blazor needs its base element, hence base-uri 'self'.
/// </summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
        + "frame-ancestors 'none'";

    // Set at the last moment: an answer about a failure begins by clearing what was set before.
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() => SetAsync(context.Response.Headers));
                return next(context);
            }
        );

    private static Task SetAsync(IHeaderDictionary headers)
    {
        // An attached file has a stricter policy of its own.
        headers.ContentSecurityPolicy =
            headers.ContentSecurityPolicy.Count > 0 ? headers.ContentSecurityPolicy : Policy;
        headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return Task.CompletedTask;
    }
}
