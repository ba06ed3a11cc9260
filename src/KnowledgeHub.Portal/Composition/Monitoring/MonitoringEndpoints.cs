using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Health for load balancers, figures for operators.</summary>
internal static class MonitoringEndpoints
{
    private static readonly string[] _probes = [HttpMethods.Get, HttpMethods.Head];

    // Live: the process answers. Ready: database migrated, index built; a load balancer sends readers only then.
    public static void MapMonitoring(this WebApplication app)
    {
        app.MapMethods("/health/live", _probes, () => Results.Text("live"))
            .ExcludeFromDescription();
        app.MapMethods("/health/ready", _probes, ReadyAsync).ExcludeFromDescription();
        app.MapGet("/metrics", Metrics).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(
        HttpContext context,
        PortalHealth health,
        AuditKeeping audit,
        OperatorGate gate
    )
    {
        var status = health.IsReady
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        return AsksForJson(context.Request) && gate.Admits(context)
            ? Results.Json(
                await health.ReportAsync(context.RequestAborted),
                JsonSerializerOptions.Web,
                statusCode: status
            )
            : Results.Text(
                health.IsReady ? audit.AddTo(health.Words) : health.Words,
                statusCode: status
            );
    }

    private static IResult Metrics(
        HttpContext context,
        MetricsRecorder recorder,
        OperatorGate gate
    ) =>
        gate.Admits(context)
            ? Results.Text(PrometheusText.Write(recorder.Read()), PrometheusText.ContentType)
            : Results.NotFound();

    private static bool AsksForJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var types)
        && types.Any(type => type.MediaType == "application/json");
}
