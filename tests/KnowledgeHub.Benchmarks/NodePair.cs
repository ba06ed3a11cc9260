using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Benchmarks;

/// <summary>Two portals on one database, the proxy before them, and people and programs that use them.</summary>
internal sealed partial class NodePair : IDisposable
{
    /// <summary>How many save or ask side by side.</summary>
    public const int People = 16;

    private static readonly string[] _areas = ["LEG", "INS", "PRC", "HRT", "CIE", "INF"];
    private readonly HttpClient _client = new();

    /// <summary>Address of the first node.</summary>
    public required Uri First { get; init; }

    /// <summary>Address of the second node.</summary>
    public required Uri Second { get; init; }

    /// <summary>Address of the proxy.</summary>
    public required Uri Proxy { get; init; }

    /// <summary>Secret of an access token of the coordinator.</summary>
    public string Coordinator { get; private set; } = string.Empty;

    /// <summary>Secret of an access token of the advisor.</summary>
    public string Advisor { get; private set; } = string.Empty;

    /// <summary>Id of an assessment whose joint answers are being given.</summary>
    public string Assessment { get; private set; } = string.Empty;

    public static async Task<NodePair> ConnectAsync(
        VerbArguments arguments,
        CancellationToken cancellation
    )
    {
        var pair = new NodePair
        {
            First = AddressOf("a"),
            Second = AddressOf("b"),
            Proxy = AddressOf("proxy"),
        };
        pair.Coordinator = await pair.TokenAsync(Role.Coordinator, cancellation);
        pair.Advisor = await pair.TokenAsync(Role.Advisor, cancellation);
        var list = await pair.JsonAsync(pair.First, "/api/v1/assessments", cancellation);
        pair.Assessment = Answered().Match(list.GetRawText()).Groups[1].Value;
        return pair;

        Uri AddressOf(string name) =>
            new(arguments.Text(name) ?? throw new ArgumentException($"--{name} is missing."));
    }

    /// <summary>An indicator that one of the people answers and nobody else.</summary>
    public static string IndicatorOf(int person) => $"{_areas[person % 6]}.{"SAN"[person / 6]}.2";

    /// <summary>Somebody who is signed in.</summary>
    public static async Task<CircuitVisitor> VisitorAsync(
        Uri site,
        Role role,
        CancellationToken cancellation,
        X509Certificate2? trusted = null
    )
    {
        var visitor = new CircuitVisitor(site, trusted);
        await visitor.SignInAsync(
            DemonstrationAccess.Email(role),
            DemonstrationAccess.Password,
            cancellation
        );
        return visitor;
    }

    /// <summary>Asks with a token.</summary>
    public Task<HttpResponseMessage> AskAsync(
        Uri node,
        string path,
        string token,
        CancellationToken cancellation
    ) => SendAsync(HttpMethod.Get, new(node, path), token, null, cancellation);

    /// <summary>Reads what must be there, as the coordinator.</summary>
    public async Task<JsonElement> JsonAsync(Uri node, string path, CancellationToken cancellation)
    {
        using var answer = await AskAsync(node, path, Coordinator, cancellation);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);
    }

    /// <summary>Sends an answer of the assessment.</summary>
    public Task<HttpResponseMessage> PutAsync(
        Uri node,
        string indicator,
        int basedOn,
        string comment,
        CancellationToken cancellation
    ) =>
        SendAsync(
            HttpMethod.Put,
            new(node, $"/api/v1/assessments/{Assessment}/answers/{indicator}"),
            Coordinator,
            JsonContent.Create(
                new
                {
                    basedOn,
                    state = "scored",
                    level = 3,
                    comment,
                }
            ),
            cancellation
        );

    /// <summary>The comments of an answer's versions, the newest first.</summary>
    public async Task<IReadOnlyList<(int Version, string Comment)>> HistoryAsync(
        Uri node,
        string indicator,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await JsonAsync(
                    node,
                    $"/api/v1/assessments/{Assessment}/answers/{indicator}/history",
                    cancellation
                )
            )
                .EnumerateArray()
                .Select(version =>
                    (
                        version.GetProperty("version").GetInt32(),
                        version.TryGetProperty("comment", out var text) ? $"{text}" : string.Empty
                    )
                ),
        ];

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        Uri address,
        string token,
        HttpContent? body,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(method, address) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await _client.SendAsync(request, cancellation);
    }

    private async Task<string> TokenAsync(Role role, CancellationToken cancellation)
    {
        using var visitor = await VisitorAsync(First, role, cancellation);
        using var answer = await visitor.SubmitAsync(
            "/account/tokens",
            "token",
            cancellation,
            ("Form.Name", "nodes"),
            ("Form.Scopes", "assessments-read"),
            ("Form.Scopes", "assessments-write"),
            ("Form.Days", "30")
        );
        var secret = Secret().Match(await answer.Content.ReadAsStringAsync(cancellation));
        return secret.Success
            ? secret.Value
            : throw new InvalidOperationException($"The {role} got no token.");
    }

    [GeneratedRegex("\"id\":\"(A-[^\"]*)\",\"country\":\"XA\"[^}]*\"status\":\"consensus\"")]
    private static partial Regex Answered();

    [GeneratedRegex("khp_[A-Za-z0-9_-]+")]
    private static partial Regex Secret();
}
