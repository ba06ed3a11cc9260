using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Headers of every answer. Nothing is allowed that a page does not need, and no page needs another host. Two exceptions
/// remain: Radzen and Blazor set style attributes on the working pages, hence 'unsafe-inline' for attributes only (a text
/// can bring none along); Blazor needs its base element, hence base-uri 'self' where ASVS 3.4.3 asks for 'none'.
/// </summary>
internal static class SecurityHeaders
{
    private const string ForPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
        + "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; report-uri "
        + PolicyReports.Path
        + "; report-to csp";

    // An answer that a program reads is no page, whatever a browser is made to think of it.
    private const string ForPrograms =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // A page that other sites show in a frame has neither scripts nor forms, so nobody can be led to click anything there.
    private const string ForFrames =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'self'; "
        + "form-action 'none'; frame-ancestors *";

    private const string SameOrigin = "same-origin";

    private const string Unused =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
        + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
        + "publickey-credentials-get=(self), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    // A year, as ASVS 3.4.1 asks; browsers heed it over HTTPS alone.
    private const string OnlyEncrypted = "max-age=31536000; includeSubDomains";

    // Set at the last moment: an answer about a failure begins by clearing what was set before.
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() => SetAsync(context));
                return next(context);
            }
        );

    private static Task SetAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        var isFramed = context.GetEndpoint()?.Metadata.GetMetadata<FramedAnywhere>() is not null;
        // An attached file has a stricter policy of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy =
                isFramed ? ForFrames
                : PortalPipeline.IsForPrograms(context) ? ForPrograms
                : ForPages;
        }

        headers["Reporting-Endpoints"] = $"csp=\"{PolicyReports.Path}\"";
        if (!isFramed)
        {
            headers.XFrameOptions = "DENY";
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = SameOrigin;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = isFramed ? "cross-origin" : SameOrigin;
        headers["Permissions-Policy"] = Unused;
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = OnlyEncrypted;
        }

        return Task.CompletedTask;
    }
}
