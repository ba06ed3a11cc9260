using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>Somebody with cookies of their own who opens pages and their circuits.</summary>
public sealed partial class CircuitVisitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    /// <param name="site">Address of the portal, or of the proxy before it.</param>
    /// <param name="trusted">A certificate that is trusted besides those of the machine; null for none.</param>
    public CircuitVisitor(Uri site, X509Certificate2? trusted = null)
    {
        Site = site;
        Trusts = (_, shown, _, errors) =>
            errors is SslPolicyErrors.None || (trusted is not null && trusted.Equals(shown));
        _client = new(
            new SocketsHttpHandler
            {
                CookieContainer = _cookies,
                AllowAutoRedirect = false,
                SslOptions = new() { RemoteCertificateValidationCallback = Trusts },
            }
        )
        {
            BaseAddress = site,
        };
    }

    /// <summary>Address of the portal.</summary>
    public Uri Site { get; }

    /// <summary>Sends requests with the visitor's cookies.</summary>
    public HttpClient Client => _client;

    internal RemoteCertificateValidationCallback Trusts { get; }

    internal string Cookies => _cookies.GetCookieHeader(Site);

    /// <summary>Signs in over the form.</summary>
    /// <exception cref="InvalidOperationException">The portal refused.</exception>
    public async Task SignInAsync(string email, string password, CancellationToken cancellation)
    {
        using var answer = await SubmitAsync(
            "/account/login",
            "login",
            cancellation,
            ("Form.Email", email),
            ("Form.Password", password)
        );
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{email} was not signed in.");
        }
    }

    /// <summary>Signs out over the form.</summary>
    /// <exception cref="InvalidOperationException">The portal refused.</exception>
    public async Task SignOutAsync(CancellationToken cancellation)
    {
        var page = await _client.GetStringAsync("/account", cancellation);
        using var answer = await _client.PostAsync(
            "/account/logout",
            new FormUrlEncodedContent([
                new("__RequestVerificationToken", FormToken().Match(page).Groups[1].Value),
            ]),
            cancellation
        );
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException("Nobody was signed out.");
        }
    }

    /// <summary>Opens a page and posts one of its forms to the same address.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        string path,
        string form,
        CancellationToken cancellation,
        params (string Name, string Value)[] fields
    )
    {
        var page = await _client.GetStringAsync(path, cancellation);
        return await _client.PostAsync(
            path,
            new FormUrlEncodedContent(
                fields
                    .Append(("_handler", form))
                    .Append(("__RequestVerificationToken", FormToken().Match(page).Groups[1].Value))
                    .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
            ),
            cancellation
        );
    }

    /// <summary>Opens a working page with its circuit.</summary>
    public async Task<BlazorCircuit> OpenAsync(string path, CancellationToken cancellation)
    {
        var html = await _client.GetStringAsync(path, cancellation);
        return await BlazorCircuit.OpenAsync(this, new(Site, path), html, cancellation);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Asks for a connection.</summary>
    /// <returns>Where to connect.</returns>
    internal async Task<Uri> NegotiateAsync(CancellationToken cancellation)
    {
        using var answer = await _client.PostAsync(
            "/_blazor/negotiate?negotiateVersion=1",
            null,
            cancellation
        );
        answer.EnsureSuccessStatusCode();
        using var offer = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        var token = offer.RootElement.GetProperty("connectionToken").GetString() ?? string.Empty;
        return new UriBuilder(Site)
        {
            Scheme = Site.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs,
            Path = "/_blazor",
            Query = $"id={Uri.EscapeDataString(token)}",
        }.Uri;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
