using System.Text.Json;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Routing.Template;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Takes what browsers report about broken rules of the content security policy, and tells the operator: an attack that
/// was stopped, or a mistake of a page. Anybody can send such a report, so little of it is written down, and seldom.
/// </summary>
internal sealed class PolicyReports(
    EndpointDataSource routes,
    TimeProvider clock,
    ILogger<PolicyReports> logger
)
{
    /// <summary>Where browsers send them.</summary>
    public const string Path = "/csp-reports";

    /// <summary>More in one minute are not logged: one page can send hundreds.</summary>
    public const int MaxPerMinute = 20;

    private const int MaxBytes = 16 * 1024;
    private const int MaxWord = 100;
    private static readonly string[] _ruleNames = ["effectiveDirective", "effective-directive"];
    private static readonly string[] _pageNames = ["documentURL", "document-uri"];

    private readonly Lock _gate = new();
    private DateTimeOffset _minute;
    private int _logged;

    /// <summary>Opens the address.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost(
                Path,
                (HttpContext context, PolicyReports reports) => reports.ReceiveAsync(context)
            )
            .ExcludeFromDescription();

    // No browser waits for the answer, so that it is the same whatever was sent.
    private async Task<IResult> ReceiveAsync(HttpContext context)
    {
        using var report = await ReadAsync(context);
        if (report is not null)
        {
            Log(report.RootElement);
        }

        return Results.NoContent();
    }

    private static async Task<JsonDocument?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength is null or > MaxBytes)
        {
            return null;
        }

        try
        {
            return await JsonDocument.ParseAsync(
                context.Request.Body,
                cancellationToken: context.RequestAborted
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes down what was reported: the page and the rule.</summary>
    /// <param name="reports">A list of reports with a body each, or the single report that older browsers send.</param>
    public void Log(JsonElement reports)
    {
        IEnumerable<JsonElement> bodies =
            reports.ValueKind is JsonValueKind.Array
                ? reports.EnumerateArray().Select(report => Property(report, "body"))
                : [Property(reports, "csp-report")];
        foreach (var body in bodies.Where(body => body.ValueKind is JsonValueKind.Object))
        {
            if (MayLog())
            {
                logger.LogWarning(
                    "A browser refused something on {Page} by the rule {Rule} of the content security policy.",
                    RouteOf(Word(body, _pageNames)),
                    Cut(Word(body, _ruleNames))
                );
            }
        }
    }

    private bool MayLog()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (now - _minute >= TimeSpan.FromMinutes(1))
            {
                (_minute, _logged) = (now, 0);
            }

            return _logged++ < MaxPerMinute;
        }
    }

    // The address itself is nobody's business: it holds what was searched for, or the secret of a link.
    private string RouteOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var page)
            ? routes
                .Endpoints.OfType<RouteEndpoint>()
                .Where(route => IsMatch(route.RoutePattern.RawText, page.AbsolutePath))
                .MinBy(route => route.RoutePattern.InboundPrecedence)
                ?.RoutePattern.RawText
                ?? "?"
            : "?";

    private static bool IsMatch(string? route, string path) =>
        route is not null
        && new TemplateMatcher(TemplateParser.Parse(route), []).TryMatch(path, []);

    private static string Word(JsonElement body, IEnumerable<string> names) =>
        names
            .Select(name => Property(body, name))
            .Where(value => value.ValueKind is JsonValueKind.String)
            .Select(value => PlainText.OneLine(value.GetString() ?? string.Empty))
            .FirstOrDefault("?");

    private static JsonElement Property(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value)
            ? value
            : default;

    private static string Cut(string text) => text.Length > MaxWord ? text[..MaxWord] : text;
}
