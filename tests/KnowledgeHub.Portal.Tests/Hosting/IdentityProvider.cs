using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>
/// An OpenID Connect provider on this machine: authorisation code with PKCE (RFC 7636), which it demands. Who is at its
/// keyboard, and what it gets wrong, is the test's to say.
/// </summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string Client = "hub";
    public const string Secret = "a secret of the tests";

    private readonly WebApplication _app;
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly RSA _foreign = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, Asked> _codes = new();

    private IdentityProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", Describe);
        _app.MapGet("/keys", Keys);
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
    }

    /// <summary>Its address.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>What it says of the person at its keyboard, beside what every token holds.</summary>
    public Dictionary<string, object> Person { get; set; } = [];

    /// <summary>What it changes in its next tokens before they are signed.</summary>
    public Action<Dictionary<string, object>> Spoil { get; set; } = _ => { };

    /// <summary>Whether it signs with a key that it does not publish.</summary>
    public bool SignsWithForeignKey { get; set; }

    /// <summary>The clock by which it says when somebody signed in.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Starts one on a free port.</summary>
    public static async Task<IdentityProvider> StartAsync()
    {
        var provider = new IdentityProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
        _foreign.Dispose();
    }

    private IResult Describe() =>
        Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = Address,
                ["authorization_endpoint"] = $"{Address}/authorize",
                ["token_endpoint"] = $"{Address}/token",
                ["jwks_uri"] = $"{Address}/keys",
                ["response_types_supported"] = new[] { "code" },
                ["subject_types_supported"] = new[] { "public" },
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            }
        );

    private IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(
            new RsaSecurityKey(_rsa.ExportParameters(includePrivateParameters: false))
        );
        return Results.Json(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        alg = "RS256",
                        kid = "one",
                        n = key.N,
                        e = key.E,
                    },
                },
            }
        );
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["client_id"] != Client || query["code_challenge_method"] != "S256")
        {
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = new(
            query["code_challenge"].ToString(),
            query["nonce"].ToString(),
            query["redirect_uri"].ToString(),
            query["max_age"].ToString()
        );
        return Results.Redirect(
            $"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}"
        );
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var challenge = Base64UrlEncoder.Encode(
            SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))
        );
        if (
            !_codes.TryRemove(form["code"].ToString(), out var asked)
            || asked.Challenge != challenge
            || asked.RedirectUri != form["redirect_uri"]
            || form["client_secret"] != Secret
        )
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        return Results.Json(
            new
            {
                access_token = "opaque",
                token_type = "Bearer",
                expires_in = 60,
                id_token = Sign(Claims(asked)),
            }
        );
    }

    private Dictionary<string, object> Claims(Asked asked)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Address,
            ["aud"] = Client,
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = asked.Nonce,
        };
        if (asked.MaxAge.Length > 0)
        {
            claims["auth_time"] = Clock.GetUtcNow().ToUnixTimeSeconds();
        }

        foreach (var (type, value) in Person)
        {
            claims[type] = value;
        }

        Spoil(claims);
        return claims;
    }

    private string Sign(Dictionary<string, object> claims) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Claims = claims,
                SigningCredentials = new(
                    new RsaSecurityKey(SignsWithForeignKey ? _foreign : _rsa) { KeyId = "one" },
                    SecurityAlgorithms.RsaSha256
                ),
            }
        );

    private sealed record Asked(string Challenge, string Nonce, string RedirectUri, string MaxAge);
}
