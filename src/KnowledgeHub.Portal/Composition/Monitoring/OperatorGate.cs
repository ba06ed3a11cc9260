using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>
/// Who may read figures of operation: a program on the portal's own machine that no proxy speaks for, or one that sends the
/// operator's token. Everybody else is told that there is nothing.
/// </summary>
internal sealed class OperatorGate(PortalSettings settings)
{
    private const string Before = "Bearer ";

    // A proxy on the same machine asks from there too, for anybody.
    private static readonly string[] _proxied =
    [
        "X-Forwarded-For",
        "X-Original-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Real-IP",
        "Forwarded",
        "Via",
    ];

    /// <summary>Whether a request may.</summary>
    public bool Admits(HttpContext context) => HasToken(context.Request) || IsLocal(context);

    private bool HasToken(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return settings.MetricsToken is { Length: > 0 } token
            && header.StartsWith(Before, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(
                SHA256.HashData(Encoding.UTF8.GetBytes(header[Before.Length..].Trim())),
                SHA256.HashData(Encoding.UTF8.GetBytes(token))
            );
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !Array.Exists(_proxied, context.Request.Headers.ContainsKey);
}
