using System.Security.Cryptography;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Leads back to a page whose address is a secret. The address waits in a cookie, sealed, and never in a query:
/// proxies write queries into their logs, and what a browser shows of them is copied.
/// </summary>
internal static class SecretReturn
{
    /// <summary>Name of the cookie, which is sent to <see cref="LinkAddress.Continue"/> alone.</summary>
    public const string Cookie = "kh-return";

    private static readonly TimeSpan _life = TimeSpan.FromMinutes(30);

    /// <summary>Keeps the address of a page behind a link, for signing in and for choosing a language or a theme there.</summary>
    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) && SecretAddress.Is(context))
        {
            context.Response.Cookies.Append(
                Cookie,
                ProtectorOf(context).Protect(context.Request.Path.ToUriComponent(), _life),
                Options(context, _life)
            );
        }

        return next(context);
    }

    /// <summary>Sends to the sign-in; the address of a secret page stays out of the address there.</summary>
    public static Func<RedirectContext<CookieAuthenticationOptions>, Task> Hide(
        Func<RedirectContext<CookieAuthenticationOptions>, Task> redirect
    ) =>
        context =>
        {
            if (SecretAddress.Is(context.HttpContext))
            {
                context.RedirectUri = LinkAddress.SignIn;
            }

            return redirect(context);
        };

    /// <summary>Goes on to the page that waits, once.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(LinkAddress.Continue, Continue).ExcludeFromDescription();

    // Not by a result: those write into the log where they lead.
    private static void Continue(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Cookies.Delete(Cookie, Options(context, life: null));
        context.Response.Redirect(LocalUrl.OrHome(Read(context)));
    }

    private static string? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { Length: > 0 } cookie
                ? ProtectorOf(context).Unprotect(cookie)
                : null;
        }
        catch (CryptographicException)
        {
            return null; // made up, too old, or sealed with a key that is gone
        }
    }

    private static ITimeLimitedDataProtector ProtectorOf(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("KnowledgeHub.SecretReturn.v1")
            .ToTimeLimitedDataProtector();

    private static CookieOptions Options(HttpContext context, TimeSpan? life) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = life,
            Path = LinkAddress.Continue,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
}
