using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Api;
using Microsoft.AspNetCore.Localization;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Chooses the reader's language: the address (<c>?lang=ar</c>), for a circuit its page, then the remembered choice, then the browser's wish.</summary>
internal sealed class ReaderCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(
        HttpContext httpContext
    )
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var wishes = httpContext
            .Request.GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.Value);
        string?[] candidates =
        [
            httpContext.Request.Query["lang"],
            httpContext.Request.Cookies[CircuitLanguage.Cookie],
            httpContext.Request.Cookies[PreferenceEndpoints.LanguageCookie],
            .. wishes,
        ];
        var language = candidates
            .Select(candidate =>
                Languages.TryParse(candidate, out var known) ? known : (Language?)null
            )
            .FirstOrDefault(known => known is not null);
        return Task.FromResult<ProviderCultureResult?>(
            new(ReaderCultures.Name(language ?? Language.English))
        );
    }
}
