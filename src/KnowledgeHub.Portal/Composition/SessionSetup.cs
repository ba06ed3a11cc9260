using System.Security.Claims;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Ties the sign-in cookie to a session in the database: an ended session opens nothing, whatever the cookie says.</summary>
internal static class SessionSetup
{
    // What a cookie carries besides the account's rights, and keeps when the rights are read anew.
    private static readonly string[] _carried =
    [
        ActorClaims.Session,
        ActorClaims.Proof,
        "amr",
        ClaimTypes.AuthenticationMethod,
    ];

    /// <summary>The claims of a sign-in that are not read from the account.</summary>
    /// <param name="person">The sign-in.</param>
    public static IEnumerable<Claim> Carried(ClaimsPrincipal person) =>
        person.Claims.Where(claim => _carried.Contains(claim.Type));

    /// <summary>Adds sessions and what the cookie may do.</summary>
    /// <param name="services">The services.</param>
    public static void AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<OpenSessions>();
        services.AddSingleton<CurrentRights>();
        services.AddSingleton<RightsRelay>();
        services.AddSingleton<ManageSessions>();
        services.AddScoped<SessionSignIn>();
        services.AddScoped<ISessionState, SessionState>();
        services.AddAntiforgery(options =>
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest
        );
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.FromMinutes(1);
            options.OnRefreshingPrincipal = KeepCarried;
        });
        services.ConfigureApplicationCookie(options =>
        {
            options.LoginPath = "/account/login";
            options.AccessDeniedPath = "/account/denied";
            options.ExpireTimeSpan = SessionRules.Longest;
            options.SlidingExpiration = false;
            options.Cookie.Name = "kh-session";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.CookieManager = new HostCookies();
            options.Events.OnValidatePrincipal = ValidateAsync;
            options.Events.OnRedirectToLogin = SecretReturn.Hide(options.Events.OnRedirectToLogin);
        });
    }

    private static Task KeepCarried(SecurityStampRefreshingPrincipalContext context)
    {
        if (
            context is { CurrentPrincipal: { } current, NewPrincipal.Identity: ClaimsIdentity next }
        )
        {
            next.AddClaims(
                Carried(current).Where(claim => !next.HasClaim(claim.Type, claim.Value))
            );
        }

        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            await AskAsync(context);
        }
        catch (Exception exception)
            when (MayBeReadByAnybody(context.HttpContext)
                && IsUnavailable(context.HttpContext, exception)
            )
        {
            // Nobody can say whether the session is still open. The cookie stays for when somebody can.
            context.HttpContext.Features.Set(new UnknownSignIn());
            context.RejectPrincipal();
        }
    }

    // Neither an open page, which would go on as a visitor's, nor a form to sign in, which belongs to whoever is signed in already.
    private static bool MayBeReadByAnybody(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !http.Request.Path.StartsWithSegments("/_blazor")
        && !http.Request.Path.StartsWithSegments("/account")
        && http.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null;

    private static bool IsUnavailable(HttpContext http, Exception exception) =>
        exception is StoreUnavailableException
        || http.RequestServices.GetRequiredService<DatabaseEngine>().IsUnavailable(exception);

    private static async Task AskAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var rights = await http
            .RequestServices.GetRequiredService<OpenSessions>()
            .FindAsync(
                ActorClaims.SessionOf(context.Principal),
                context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier),
                IsDeed(http.Request),
                http.GetEndpoint()?.Metadata.GetMetadata<StepUpAttribute>() is not null,
                http.RequestAborted
            );
        if (rights is null || context.Principal is null)
        {
            context.RejectPrincipal();
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var current = http.RequestServices.GetRequiredService<CurrentRights>();
        if (current.AreThose(context.Principal, rights))
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
        }
        else
        {
            // The session goes on, with the rights that the account has now.
            context.ReplacePrincipal(await current.ReadAsync(context.Principal));
            context.ShouldRenew = true;
        }
    }

    // What a page asks by itself is no sign that somebody sits before it.
    private static bool IsDeed(HttpRequest request) =>
        !request.Path.StartsWithSegments("/_blazor")
        && !request.Path.StartsWithSegments("/_framework")
        && (
            !request.Path.StartsWithSegments(SessionAddress.Path)
            || HttpMethods.IsPost(request.Method)
        );
}
