using System.Text;
using System.Xml;
using System.Xml.Linq;
using KnowledgeHub.Core.Exports;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>What search engines and other catalogues ask for: OAI-PMH, the list of pages, and what they may visit.</summary>
internal static class HarvestingEndpoints
{
    private static readonly string[] _methods = [HttpMethods.Get, HttpMethods.Post];

    public static void MapHarvestingEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapMethods(OaiProvider.Path, _methods, HarvestAsync)
            .DisableAntiforgery()
            .ExcludeFromDescription();
        app.MapGet(Sitemap.Path, ListPagesAsync).ExcludeFromDescription();
        app.MapGet(
                "/robots.txt",
                (HttpRequest request) => TypedResults.Text(Robots.Write(Site(request)))
            )
            .ExcludeFromDescription();
    }

    private static async Task<IResult> HarvestAsync(
        HttpContext context,
        OaiProvider provider,
        IConfiguration configuration
    )
    {
        var request = context.Request;
        var isForm = HttpMethods.IsPost(request.Method);
        var parameters =
            !isForm ? request.Query.ToList()
            : request.HasFormContentType ? [.. await request.ReadFormAsync(context.RequestAborted)]
            : [];
        var answer = await provider.AnswerAsync(
            parameters,
            OaiSite.Of(request, configuration),
            context.RequestAborted
        );
        return TypedResults.Stream(
            stream => WriteAsync(answer, stream, context.RequestAborted),
            "text/xml; charset=utf-8"
        );
    }

    private static async Task<IResult> ListPagesAsync(HttpContext context, HarvestPractices harvest)
    {
        var entries = await harvest.ListAsync(context.RequestAborted);
        var site = Site(context.Request);
        return TypedResults.Stream(
            stream => Sitemap.WriteAsync(stream, site, entries, context.RequestAborted),
            "application/xml; charset=utf-8"
        );
    }

    private static async Task WriteAsync(
        XDocument document,
        Stream stream,
        CancellationToken cancellation
    )
    {
        await using var xml = XmlWriter.Create(
            stream,
            new()
            {
                Async = true,
                Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            }
        );
        await document.SaveAsync(xml, cancellation);
    }

    private static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
