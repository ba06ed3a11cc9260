using System.Globalization;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Everything of a visitor's request that shows in the answer. Two requests with one key get the same bytes.</summary>
/// <param name="Address">Scheme, host, path and query as they came: pages name their own full address.</param>
/// <param name="Culture">Name of the reader's culture, from the address, the cookie or the browser.</param>
/// <param name="Theme">The chosen theme; null when the device decides.</param>
/// <param name="Encodings">What the browser can unpack, as it says so.</param>
/// <param name="IsEnhanced">Whether Blazor's script asks, which gets further headers.</param>
internal sealed record PageKey(
    string Address,
    string Culture,
    string? Theme,
    string Encodings,
    bool IsEnhanced
)
{
    private const int MaxLength = 1_000;
    private const string EnhancedNavigation = "blazor-enhanced-nav";

    // A form somewhere else gave it to the browser. A page that shows a token of its own says that it must not be kept.
    private const string FormCookies = ".AspNetCore.Antiforgery.";

    /// <summary>Characters that the key holds, for the bound on memory.</summary>
    public int Length => Address.Length + Encodings.Length;

    /// <summary>
    /// The key of a request for a public page by somebody of whom nothing is known but language and theme; null for every
    /// other request: whoever sends a further cookie or a token may be a person with rights.
    /// </summary>
    public static PageKey? Of(HttpContext context)
    {
        var request = context.Request;
        if (
            !HttpMethods.IsGet(request.Method)
            || !VisitorPage.Covers(request.Path)
            || request.Headers.Authorization.Count > 0
            || !request.Cookies.All(cookie => IsOfVisitors(cookie.Key))
            // A HEAD request, whose body goes nowhere.
            || context.Response.Body == Stream.Null
        )
        {
            return null;
        }

        var key = new PageKey(
            $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}{request.QueryString}",
            CultureInfo.CurrentUICulture.Name,
            ThemeChoice.Read(request.Cookies[ThemeChoice.CookieName]),
            request.Headers.AcceptEncoding.ToString(),
            request
                .Headers.Accept.ToString()
                .Contains(EnhancedNavigation, StringComparison.OrdinalIgnoreCase)
        );
        return key.Length <= MaxLength ? key : null;
    }

    private static bool IsOfVisitors(string cookie) =>
        cookie is ThemeChoice.CookieName or PreferenceEndpoints.LanguageCookie
        || cookie.StartsWith(FormCookies, StringComparison.Ordinal);
}
