using KnowledgeHub.Core;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Features.Harvesting;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Answers while the portal starts or its database cannot be reached: pages get a page that says so, the API a problem,
/// both 503 with Retry-After. Health checks and static files are served as ever.
/// </summary>
internal sealed class UnavailableAnswers(
    RequestDelegate next,
    StartupState state,
    DatabaseEngine engine,
    IServiceScopeFactory scopes,
    ILogger<UnavailableAnswers> logger
)
{
    private const string UnavailablePath = "/unavailable";
    private const string RetryAfterSeconds = "5";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!state.IsReady && !IsServedWhileStarting(context.Request.Path))
        {
            await AnswerAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception exception) when (IsUnavailable(exception) && !context.Response.HasStarted)
        {
            logger.LogWarning(
                exception,
                "The database cannot be reached for {Route}.",
                // The path itself can hold the secret of a link.
                (context.GetEndpoint() as RouteEndpoint)
                    ?.RoutePattern
                    .RawText
                    ?? "?"
            );
            await AnswerAsync(context);
        }
    }

    private static bool IsServedWhileStarting(PathString path) =>
        path.StartsWithSegments("/health")
        || (
            path.Value?.Contains('.', StringComparison.Ordinal) is true
            && !path.StartsWithSegments("/practices") // attached files and exports come from the database
            && path != Sitemap.Path
        );

    private bool IsUnavailable(Exception exception) =>
        exception is StoreUnavailableException or SearchNotReadyException
        || engine.IsUnavailable(exception);

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.Clear();
        if (PortalPipeline.IsForPrograms(context))
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await Results
                .Problem(
                    "The portal starts, or its database cannot be reached.",
                    statusCode: 503,
                    title: "Unavailable"
                )
                .ExecuteAsync(context);
            return;
        }

        context.Request.Path = UnavailablePath;
        context.Request.QueryString = QueryString.Empty;
        context.Request.Method = HttpMethods.Get;
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;

        // The services of the failed request hold its state; the page that explains gets its own.
        await using var scope = scopes.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        await next(context);
    }
}
