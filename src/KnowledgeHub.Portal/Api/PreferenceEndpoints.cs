using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Remembers a reader's language and theme in a cookie and goes back to the page. Works without script.</summary>
internal static class PreferenceEndpoints
{
    /// <summary>Cookie with the code of the chosen language.</summary>
    public const string LanguageCookie = "kh-language";

    private static readonly TimeSpan _remembered = TimeSpan.FromDays(365);

    public static void MapPreferenceEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet("/preferences/language/{code}", ChooseLanguage).ExcludeFromDescription();
        app.MapGet("/preferences/theme/{name}", ChooseTheme).ExcludeFromDescription();
    }

    private static IResult ChooseLanguage(HttpContext context, string code, string? returnUrl)
    {
        if (!Languages.TryParse(code, out var language))
        {
            return Results.NotFound();
        }

        context.Response.Cookies.Append(LanguageCookie, language.Code(), Options());
        return Results.LocalRedirect(WithoutLanguage(LocalUrl.OrHome(returnUrl)));
    }

    private static IResult ChooseTheme(HttpContext context, string name, string? returnUrl)
    {
        switch (name)
        {
            case "light" or "dark":
                context.Response.Cookies.Append(ThemeChoice.CookieName, name, Options());
                break;
            case "system":
                context.Response.Cookies.Delete(ThemeChoice.CookieName);
                break;
            default:
                return Results.NotFound();
        }

        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    // An address that names its language would overrule the choice just made.
    private static string WithoutLanguage(string url)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return url;
        }

        var kept = url[(question + 1)..]
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("lang=", StringComparison.OrdinalIgnoreCase))
            .ToList();
        return kept.Count == 0 ? url[..question] : $"{url[..question]}?{string.Join('&', kept)}";
    }

    private static CookieOptions Options() =>
        new()
        {
            MaxAge = _remembered,
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            IsEssential = true,
        };
}
