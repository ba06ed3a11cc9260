using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Workbooks;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts the import of tables together.</summary>
internal static class ExchangeSetup
{
    private const string Workbook =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddExchange(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton<IImportTableReader, ImportTableReader>();
        services.AddSingleton<ImportPractices>();
        services.AddSingleton(provider => new KeptTables(
            Path.Combine(settings.DataFolder, "imports"),
            provider.GetRequiredService<TimeProvider>()
        ));
    }

    /// <summary>The tables that editors fill in.</summary>
    public static void MapImportTemplates(this IEndpointRouteBuilder app)
    {
        Map(".csv", "text/csv; charset=utf-8", template => template.Csv());
        Map(".xlsx", Workbook, template => template.Workbook());

        void Map(string extension, string type, Func<TemplateTable, byte[]> write) =>
            app.MapGet(
                    "/editing/import/template" + extension,
                    (HttpContext context, ITaxonomySource taxonomy, TimeProvider clock) =>
                    {
                        var actor = ActorClaims.Read(context.User);
                        if (!PolicyTable.Allows(actor, PortalAction.ImportPractices))
                        {
                            return Results.NotFound();
                        }

                        context.Response.Headers.CacheControl = "private, no-store";
                        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
                        var template = new TemplateTable(taxonomy.Current, today);
                        return Results.File(write(template), type, "practices" + extension);
                    }
                )
                .ExcludeFromDescription();
    }
}
