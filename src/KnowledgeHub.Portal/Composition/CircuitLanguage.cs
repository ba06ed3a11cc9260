using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Lets a working page go on in the language that it was drawn in: its circuit is a request of its own, which does not carry the
/// page's <c>?lang=</c>. A cookie that only circuits are sent hands the language over.
/// </summary>
internal static class CircuitLanguage
{
    /// <summary>Code of the language of the page that was loaded last.</summary>
    public const string Cookie = "kh-page-language";

    // What a page asks for besides, such as style sheets, names no language and must not change it.
    private const string Page = "text/html";

    private static readonly CookieOptions _options = new()
    {
        Path = "/_blazor",
        SameSite = SameSiteMode.Lax,
        HttpOnly = true,
        IsEssential = true,
    };

    /// <summary>Notes the language of a page; working pages exist for signed-in people only.</summary>
    public static Task RememberAsync(HttpContext context, RequestDelegate next)
    {
        if (
            context.User.Identity?.IsAuthenticated is true
            && context.Request.Headers.Accept.ToString().Contains(Page, StringComparison.Ordinal)
        )
        {
            context.Response.Cookies.Append(Cookie, ReaderLanguage.Current.Code(), _options);
        }

        return next(context);
    }
}
