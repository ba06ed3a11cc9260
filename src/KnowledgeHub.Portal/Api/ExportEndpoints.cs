using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The result list of a search as a file. For people, what cannot be used is left out; for programs, it is refused.</summary>
internal static class ExportEndpoints
{
    public static void MapExportEndpoints(this IEndpointRouteBuilder app)
    {
        foreach (var format in ExportFormat.All)
        {
            app.MapGet(
                    $"{PracticeListQuery.Path}/export.{format.Extension}",
                    (HttpContext context, ExportPractices practices, ITaxonomySource taxonomy) =>
                        ReadAsync(context, format, practices, taxonomy)
                )
                .ExcludeFromDescription();
            app.MapGet(
                    $"/api/v1/practices/export.{format.Extension}",
                    (
                        HttpContext context,
                        [AsParameters] PracticeSearchParameters parameters,
                        ExportPractices practices,
                        ITaxonomySource taxonomy
                    ) => ReadAsync(context, format, practices, taxonomy)
                )
                .WithTags("Practices")
                .WithName($"ExportPractices-{format.Extension}")
                .WithSummary($"A search of the library as {format.Summary}")
                .WithDescription(
                    $"At most {ExportPractices.MaxEntries} entries; the name of the file says so when there are more. Published entries only, whoever asks. Page and pageSize are not used."
                )
                .Produces(StatusCodes.Status200OK, contentType: format.ContentType.Split(';')[0])
                .ProducesValidationProblem();
        }
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context,
        ExportFormat format,
        ExportPractices practices,
        ITaxonomySource taxonomy
    )
    {
        var request = PracticeQueryParameters.Read(context.Request.Query);
        var export = await practices.ExecuteAsync(request, context.RequestAborted);
        if (export.Notices.Count > 0 && context.Request.Path.StartsWithSegments("/api"))
        {
            return PracticeEndpoints.Refuse(export.Notices);
        }

        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        return Results.File(
            format.Write(export, new(taxonomy.Current, ReaderLanguage.Current, site)),
            format.ContentType,
            format.FileName(export)
        );
    }
}
