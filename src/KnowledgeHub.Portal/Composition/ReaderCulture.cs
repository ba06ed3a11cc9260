using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Chooses the reader's language: the address (<c>?lang=ar</c>), for a circuit its page, then the remembered choice, then the
/// browser's wish. The framework's own middleware gives each request a culture of its own, whose formats are read anew.
/// </summary>
internal static class ReaderCulture
{
    /// <summary>Serves a request in the culture of its reader.</summary>
    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        var culture = ReaderLanguage.CultureOf(Choose(context.Request));
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return next(context);
    }

    private static Language Choose(HttpRequest request)
    {
        var wishes = request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.Value);
        string?[] candidates =
        [
            request.Query["lang"],
            request.Cookies[CircuitLanguage.Cookie],
            request.Cookies[PreferenceEndpoints.LanguageCookie],
            .. wishes,
        ];
        return candidates
                .Select(candidate =>
                    Languages.TryParse(candidate, out var known) ? known : (Language?)null
                )
                .FirstOrDefault(known => known is not null)
            ?? Language.English;
    }
}
