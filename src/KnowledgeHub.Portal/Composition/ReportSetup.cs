using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Reports;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts reports together, and serves their files.</summary>
internal static class ReportSetup
{
    private const string Report = "/assessments/{id}/report";

    public static void AddReports(this IServiceCollection services)
    {
        services.AddSingleton<ReadReportSources>();
        services.AddSingleton<ReadReports>();
        services.AddSingleton<EditReportCover>();
        services.AddSingleton<ApproveReportSummary>();
        services.AddSingleton<ReportHtml>();
        services.AddSingleton(provider => new ChromiumPrinter(
            ChromiumPrinter.Find(
                provider.GetRequiredService<IConfiguration>()["Reports:ChromiumPath"]
            ),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<ReportTurns>();
        services.AddSingleton<IReportMaker, ReportMaker>();
        services.AddSingleton<ReportJobs>();
    }

    /// <summary>Files and charts of reports; their words are in the language that the address names.</summary>
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            Kept(
                    app.MapGet(
                        $"{Report}.{EnumCode<ReportFormat>.Of(format)}",
                        (
                            HttpContext context,
                            string id,
                            IReportMaker maker,
                            ChromiumPrinter printer
                        ) => WriteAsync(format, context, id, maker, printer)
                    )
                )
                .RequireRateLimiting(HeavyFiles.Policy)
                .WithMetadata(new StepUpAttribute(onRead: true));
        }

        Kept(app.MapGet($"{Report}/figures/{{figure}}.svg", FigureAsync))
            .RequireRateLimiting(HeavyFiles.Policy)
            .WithMetadata(new StepUpAttribute(onRead: true));
        Kept(app.MapGet($"{Report}/figures/{{figure}}.png", PictureAsync))
            .RequireRateLimiting(HeavyFiles.Policy)
            .WithMetadata(new StepUpAttribute(onRead: true));
        Kept(app.MapGet($"{Report}/logo", LogoAsync));
        Kept(app.MapGet("/assessments/{id}/reports/{job:guid}/file", FileAsync))
            .WithMetadata(new StepUpAttribute(onRead: true));
        Kept(app.MapGet("/countries/{code}/report-cover/logo", CoverLogoAsync));

        static RouteHandlerBuilder Kept(RouteHandlerBuilder route) =>
            route.RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> WriteAsync(
        ReportFormat format,
        HttpContext context,
        string id,
        IReportMaker maker,
        ChromiumPrinter printer
    ) =>
        AssessmentId.TryParse(id, out var assessment)
        && (format is not ReportFormat.Pdf || printer.IsThere)
        && await maker.MakeAsync(
            new(ActorClaims.Read(context.User), assessment, format, Choice(context)),
            new Progress<int>(),
            context.RequestAborted
        )
            is { } file
            ? Results.File(file.Bytes, file.MediaType, file.Name)
            : Results.NotFound();

    private static ReportChoice Choice(HttpContext context) =>
        ReportQuery.Read(context.Request.Query["mark"], context.Request.Query["comments"]);

    private static async Task<IResult> FigureAsync(
        HttpContext context,
        string id,
        string figure,
        ReadReports reports,
        ITaxonomySource taxonomy
    ) =>
        await ReadAsync(context, id, reports) is { } report
        && Draw(report, figure, taxonomy, context.RequestAborted) is { } svg
            ? Results.File(Encoding.UTF8.GetBytes(svg), "image/svg+xml", $"{figure}.svg")
            : Results.NotFound();

    private static async Task<IResult> PictureAsync(
        HttpContext context,
        string id,
        string figure,
        ReadReports reports,
        ITaxonomySource taxonomy,
        ChromiumPrinter printer,
        ReportTurns turns
    )
    {
        return printer.IsThere && await ReadAsync(context, id, reports) is { } report
            ? await turns.RunAsync(report.Assessment.Country, PrintAsync, context.RequestAborted)
            : Results.NotFound();

        async Task<IResult> PrintAsync()
        {
            if (Draw(report, figure, taxonomy, context.RequestAborted) is not { } svg)
            {
                return Results.NotFound();
            }

            var (width, height) = SvgFigure.PixelsOf(svg);
            var bytes = await printer.PictureAsync(svg, width, height, context.RequestAborted);

            // It may have been taken back while one waited.
            return await reports.MayHaveAsync(
                ActorClaims.Read(context.User),
                report.Assessment.Id,
                withComments: false,
                context.RequestAborted
            )
                ? Results.File(bytes, "image/png", $"{figure}.png")
                : Results.NotFound();
        }
    }

    private static string? Draw(
        AssessmentReport report,
        string figure,
        ITaxonomySource taxonomy,
        CancellationToken cancellation
    ) =>
        ReportComposer
            .Compose(report, taxonomy.Current, cancellation)
            .Figures.FirstOrDefault(one => one.Id == figure)
            is { } found
            ? SvgFigure.Standalone(
                found,
                ReaderLanguage.Current,
                ReportWording.Of(report.Choice.Mark)
            )
            : null;

    private static async Task<IResult> LogoAsync(
        HttpContext context,
        string id,
        ReadReports reports
    ) =>
        await ReadAsync(context, id, reports) is { Cover.Logo: { } logo, Logo: { } bytes }
            ? Results.File(bytes.ToArray(), logo.Format.MediaType())
            : Results.NotFound();

    private static async Task<IResult> CoverLogoAsync(
        HttpContext context,
        string code,
        EditReportCover covers
    ) =>
        await covers.ReadLogoAsync(ActorClaims.Read(context.User), code, context.RequestAborted)
            is { } logo
            ? Results.File(logo.Bytes.ToArray(), logo.Format.MediaType())
            : Results.NotFound();

    private static async Task<AssessmentReport?> ReadAsync(
        HttpContext context,
        string id,
        ReadReports reports
    ) =>
        await reports.ReadAsync(
            ActorClaims.Read(context.User),
            id,
            Choice(context),
            context.RequestAborted
        )
            is Outcome<AssessmentReport>.Done(var report)
            ? report
            : null;

    // What was allowed when the report was begun may be taken back by now.
    private static async Task<IResult> FileAsync(
        HttpContext context,
        string id,
        Guid job,
        ReportJobs jobs,
        ReadReports reports
    )
    {
        var actor = ActorClaims.Read(context.User);
        return
            jobs.Find(actor, job) is { File: { } file } done
            && done.Assessment.Value == id
            && await reports.MayHaveAsync(
                actor,
                done.Assessment,
                file.WithComments,
                context.RequestAborted
            )
            ? Results.File(file.Bytes, file.MediaType, file.Name)
            : Results.NotFound();
    }
}
