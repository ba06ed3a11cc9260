using Microsoft.AspNetCore.Authentication.Cookies;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Over HTTPS the sign-in cookie's name begins with <c>__Host-</c>: browsers then take it from this host alone, encrypted, for
/// the whole site. Over plain HTTP, on a developer's machine, browsers would refuse that name.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    /// <summary>What browsers give a meaning to.</summary>
    public const string Prefix = "__Host-";

    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) =>
        _cookies.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(
        HttpContext context,
        string key,
        string? value,
        CookieOptions options
    ) => _cookies.AppendResponseCookie(context, NameOf(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, NameOf(context, key), options);

    private static string NameOf(HttpContext context, string key) =>
        context.Request.IsHttps ? Prefix + key : key;
}
