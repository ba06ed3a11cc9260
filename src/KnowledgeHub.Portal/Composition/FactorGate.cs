using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Account.Factors;
using Microsoft.AspNetCore.StaticAssets;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Leads whoever lacks the second factor that is due to the page where it is set up; nothing else is open but signing out.</summary>
internal static class FactorGate
{
    private static readonly string[] _open =
    [
        FactorAddress.Security,
        FactorAddress.Confirm,
        FactorAddress.Passkeys,
        "/account/login",
        SingleSignOnAddress.Begin,
        "/account/logout",
        "/preferences",
        "/health",
    ];

    /// <summary>Answers before anything else does.</summary>
    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (!FactorClaims.AreRightsTaken(context.User) || IsOpen(context))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method) && !PortalPipeline.IsForPrograms(context))
        {
            context.Response.Redirect(FactorAddress.Security);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }

    private static bool IsOpen(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || _open.Any(place => context.Request.Path.StartsWithSegments(place));
}
