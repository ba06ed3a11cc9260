using System.Net;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Writes a report as one HTML file that needs nothing else: style and picture are in it, scripts are forbidden.</summary>
/// <param name="scopes">Gives what components need.</param>
/// <param name="loggers">What components log with.</param>
/// <param name="environment">Where the style is.</param>
internal sealed class ReportHtml(
    IServiceScopeFactory scopes,
    ILoggerFactory loggers,
    IWebHostEnvironment environment
)
{
    private const string Style = "css/report.css";

    // No page could ask for anything even if a text brought an element along.
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    public async Task<string> WriteAsync(ReportDocument report)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(Style);
        using var reader = new StreamReader(file.CreateReadStream());
        var style = await reader.ReadToEndAsync();
        var language = report.Language;
        return $$"""
            <!DOCTYPE html>
            <html lang="{{language.Code()}}" dir="{{ReaderLanguage.Direction(language)}}">
            <head>
            <meta charset="utf-8" />
            <meta http-equiv="Content-Security-Policy" content="{{Policy}}" />
            <title>{{WebUtility.HtmlEncode(report.Title)}}</title>
            <style>@page { size: A4; margin: 16mm; } body { margin: 0; color: #1f2a37; } {{style}}</style>
            </head>
            <body>{{await BodyAsync(report)}}</body>
            </html>
            """;
    }

    private async Task<string> BodyAsync(ReportDocument report)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?>
                {
                    [nameof(ReportView.Report)] = report,
                    [nameof(ReportView.LogoAddress)] = report.Logo is { } logo
                        ? $"data:{logo.MediaType};base64,{Convert.ToBase64String(logo.Bytes.Span)}"
                        : null,
                }
            );
            return (await renderer.RenderComponentAsync<ReportView>(parameters)).ToHtmlString();
        });
    }
}
