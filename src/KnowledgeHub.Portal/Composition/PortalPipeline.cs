using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Composition.Monitoring;
using KnowledgeHub.Portal.Features.Harvesting;
using KnowledgeHub.Portal.Features.PublicProfile;
using KnowledgeHub.Portal.Layout;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The order in which a request passes through the portal.</summary>
internal static class PortalPipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.Use(ReaderCulture.UseAsync);
        app.UseMiddleware<VisitorPageCache>();
        app.UseResponseCompression();
        app.UseWhen(IsForPrograms, answers => answers.UseExceptionHandler());
        app.UseWhen(
            IsForPeople,
            answers => answers.UseExceptionHandler("/error", createScopeForErrors: true)
        );
        app.Use(RefuseNewCircuitsAsync);
        app.UseMiddleware<UnavailableAnswers>();
        app.UseWhen(IsForPrograms, answers => answers.UseStatusCodePages());
        app.UseWhen(
            IsForPeople,
            answers =>
                answers.UseStatusCodePagesWithReExecute(
                    "/not-found",
                    createScopeForStatusCodePages: true
                )
        );
        app.UseRouting();
        app.UseAuthentication();
        app.Use(SecretReturn.UseAsync);
        app.UseAuthorization();
        app.UseRateLimiter();
        app.Use(HeldConnections.UseAsync);
        app.Use(KeepOutOfSharedCaches);
        app.Use(FactorGate.UseAsync);
        app.Use(CircuitLanguage.RememberAsync);
        app.UseLargeUploadAnswers();
        app.UseAntiforgery();
        app.Use(StepUpGate.UseAsync);
        app.MapPortal();
    }

    private static void MapPortal(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapOpenApi();
        app.MapPracticeEndpoints();
        app.MapExportEndpoints();
        app.MapAttachmentEndpoints();
        app.MapImportTemplates();
        app.MapFrameworkWorkbooks();
        app.MapWorkbooks();
        app.MapReports();
        app.MapTaxonomyEndpoints();
        app.MapConceptEndpoints();
        app.MapFrameworkEndpoints();
        app.MapAssessmentEndpoints();
        app.MapEvidenceEndpoints();
        app.MapComparisonEndpoints();
        app.MapPublicProfileEndpoints();
        app.MapEmbeds();
        app.MapFeedEndpoints();
        app.MapHarvestingEndpoints();
        app.MapPreferenceEndpoints();
        app.MapAccountEndpoints();
        SecretReturn.Map(app);
        app.MapPasskeyEndpoints();
        app.MapSingleSignOnEndpoints();
        app.MapUseEndpoints();
        app.MapAuditFiles();
        PolicyReports.Map(app);
        app.MapMonitoring();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options =>
                options.ContentSecurityFrameAncestorsPolicy = null
            );
    }

    // A working page that is opened now would be cut off in a moment: the browser tries again, and finds another node or the next start.
    private static Task RefuseNewCircuitsAsync(HttpContext context, RequestDelegate next)
    {
        if (
            !context.Request.Path.StartsWithSegments("/_blazor/negotiate")
            || !context.RequestServices.GetRequiredService<Draining>().IsOn
        )
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        return Task.CompletedTask;
    }

    // What a signed-in person reads must not be found in a shared cache or behind the back button. "no-cache" adds nothing to
    // "no-store", but without it every page with a form of its own makes a warning about cached tokens.
    private static Task KeepOutOfSharedCaches(HttpContext context, RequestDelegate next)
    {
        if (
            context.User.Identity?.IsAuthenticated is true
            || context.Features.Get<UnknownSignIn>() is not null
        )
        {
            context.Response.Headers.CacheControl = "private, no-cache, no-store";
        }

        return next(context);
    }

    /// <summary>Whether an answer is read by a program: then errors are problem details (RFC 9457), else pages.</summary>
    public static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api")
        || context.Request.Path.StartsWithSegments("/feeds")
        || context.Request.Path.StartsWithSegments(OaiProvider.Path);

    private static bool IsForPeople(HttpContext context) => !IsForPrograms(context);
}
