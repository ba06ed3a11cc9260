using KnowledgeHub.Core;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.RichText;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>
/// One entry, a selection or the result list of a search as a file. For people, what cannot be used is left out; for
/// programs, it is refused.
/// </summary>
internal static class ExportEndpoints
{
    private const string Api = "/api/v1/practices";

    public static void MapExportEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet(SelectionAddress.Path, Choose).ExcludeFromDescription();
        foreach (var format in ExportFormat.All)
        {
            app.MapList(format);
            app.MapEntry(format);
        }
    }

    private static void MapList(this IEndpointRouteBuilder app, ExportFormat format)
    {
        app.MapGet(
                $"{PracticeListQuery.Path}/export.{format.Extension}",
                (HttpContext context, ExportPractices practices, ITaxonomySource taxonomy) =>
                    ReadListAsync(context, format, practices, taxonomy)
            )
            .ExcludeFromDescription();
        app.MapGet(
                $"{Api}/export.{format.Extension}",
                (
                    HttpContext context,
                    [AsParameters] PracticeSearchParameters parameters,
                    ExportPractices practices,
                    ITaxonomySource taxonomy
                ) => ReadListAsync(context, format, practices, taxonomy)
            )
            .WithTags("Practices")
            .WithName($"ExportPractices-{format.Extension}")
            .WithSummary($"A search of the library or a selection as {format.Summary}")
            .WithDescription(
                $"At most {ExportPractices.MaxEntries} entries; the name of the file says so when there are more. Published entries only, whoever asks. ids=P-0001,P-0002 takes these entries in place of a search. Page and pageSize are not used."
            )
            .Produces(StatusCodes.Status200OK, contentType: format.MediaType)
            .ProducesValidationProblem();
    }

    private static void MapEntry(this IEndpointRouteBuilder app, ExportFormat format)
    {
        app.MapGet(
                $"{PracticeListQuery.Path}/{{idOrSlug}}/export.{format.Extension}",
                (
                    HttpContext context,
                    string idOrSlug,
                    ExportPractices practices,
                    ITaxonomySource taxonomy
                ) => ReadEntryAsync(context, idOrSlug, format, practices, taxonomy)
            )
            .ExcludeFromDescription();
        app.MapGet(
                $"{Api}/{{idOrSlug}}/export.{format.Extension}",
                (
                    HttpContext context,
                    string idOrSlug,
                    ExportPractices practices,
                    ITaxonomySource taxonomy
                ) => ReadEntryAsync(context, idOrSlug, format, practices, taxonomy)
            )
            .WithTags("Practices")
            .WithName($"ExportPractice-{format.Extension}")
            .WithSummary($"One whole entry as {format.Summary}")
            .WithDescription("A published or archived entry as every visitor may know it.")
            .Produces(StatusCodes.Status200OK, contentType: format.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ReadListAsync(
        HttpContext context,
        ExportFormat format,
        ExportPractices practices,
        ITaxonomySource taxonomy
    )
    {
        var query = context.Request.Query;
        var export = query.ContainsKey(SelectionAddress.Ids)
            ? await practices.SelectionAsync(
                SelectionAddress.Read(query[SelectionAddress.Ids]),
                context.RequestAborted
            )
            : await practices.SearchAsync(
                PracticeQueryParameters.Read(query),
                context.RequestAborted
            );
        return export.Notices.Count > 0 && IsForPrograms(context)
            ? PracticeEndpoints.Refuse(export.Notices)
            : File(context, format, export, taxonomy);
    }

    private static async Task<IResult> ReadEntryAsync(
        HttpContext context,
        string idOrSlug,
        ExportFormat format,
        ExportPractices practices,
        ITaxonomySource taxonomy
    ) =>
        await practices.EntryAsync(idOrSlug, context.RequestAborted)
            is Outcome<PracticeExport>.Done(var export)
            ? File(context, format, export, taxonomy)
        : IsForPrograms(context) ? PracticeEndpoints.NotFound()
        : Results.NotFound();

    // A form with check boxes and a choice of formats, without script: here the choice becomes the address of a file.
    private static IResult Choose(HttpContext context)
    {
        var query = context.Request.Query;
        var ids = SelectionAddress.Read(query[SelectionAddress.Ids]);
        var format =
            ExportFormat.All.FirstOrDefault(format => format.Extension == query["format"])
            ?? ExportFormat.All[0];
        return Results.LocalRedirect(
            ids.Count > 0
                ? SelectionAddress.Of(format.Extension, ids, query["lang"])
                : SelectionAddress.Nothing(query["search"])
        );
    }

    private static IResult File(
        HttpContext context,
        ExportFormat format,
        PracticeExport export,
        ITaxonomySource taxonomy
    )
    {
        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        return Results.File(
            format.Write(
                export,
                new(taxonomy.Current, ReaderLanguage.Current, site) { Prose = new RichPlainText() }
            ),
            format.ContentType,
            format.FileName(export)
        );
    }

    private static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api");
}
