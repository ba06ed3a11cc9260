using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Features.Harvesting;
using KnowledgeHub.Portal.Features.PublicProfile;
using KnowledgeHub.Portal.Layout;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The order in which a request passes through the portal.</summary>
internal static class PortalPipeline
{
    private static readonly string[] _probes = [HttpMethods.Get, HttpMethods.Head];

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
        app.UseAuthorization();
        app.Use(KeepOutOfSharedCaches);
        app.Use(CircuitLanguage.RememberAsync);
        app.UseLargeUploadAnswers();
        app.UseAntiforgery();
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
        app.MapUseEndpoints();
        PolicyReports.Map(app);
        app.MapHealth();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options =>
                options.ContentSecurityFrameAncestorsPolicy = null
            );
    }

    // What a signed-in person reads must not be found in a shared cache or behind the back button. "no-cache" adds nothing to
    // "no-store", but without it every page with a form of its own makes a warning about cached tokens.
    private static Task KeepOutOfSharedCaches(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated is true)
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

    // Live: the process answers. Ready: database migrated, index built; a load balancer sends readers only then.
    private static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", _probes, () => Results.Text("live"))
            .ExcludeFromDescription();
        app.MapMethods(
                "/health/ready",
                _probes,
                (StartupState state, UnreadableEntries unreadable) =>
                    state.IsReady
                        ? Results.Text(unreadable.Health)
                        : Results.Text("starting", statusCode: 503)
            )
            .ExcludeFromDescription();
    }
}
