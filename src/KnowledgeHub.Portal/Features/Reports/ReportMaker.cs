using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Makes files of reports, in the language that is asked for, whatever the reader's is.</summary>
/// <param name="access">Says whose a report is, before anything of it is read.</param>
/// <param name="reports">Reads reports.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="printer">Makes PDF files, where it can.</param>
/// <param name="pages">Writes reports as pages.</param>
/// <param name="turns">Lets countries work in turn.</param>
internal sealed class ReportMaker(
    IAssessmentAccess access,
    ReadReports reports,
    ITaxonomySource taxonomy,
    ChromiumPrinter printer,
    ReportHtml pages,
    ReportTurns turns
) : IReportMaker
{
    private const string Word =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // What is done when a step begins, in percent; roughly as long as the steps take.
    private const int Read = 20;
    private const int Composed = 40;

    /// <inheritdoc/>
    public async Task<ReportFile?> MakeAsync(
        ReportOrder order,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        // The culture of this call alone: it does not flow back to whoever calls.
        var culture = ReaderLanguage.CultureOf(order.Choice.Language);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        var (actor, id) = (order.Actor, order.Assessment.Value);
        return
            await access.FindAsync(actor, id, SharedContent.Answers, cancellation)
                is { Assessment.Country: var country }
            ? await turns.RunAsync(
                country,
                () => ReadAndWriteAsync(order, progress, cancellation),
                cancellation
            )
            : null;
    }

    // What was allowed when it was asked for may have been taken back while one waited, and again while it was made.
    private async Task<ReportFile?> ReadAndWriteAsync(
        ReportOrder order,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        if (
            await reports.ReadAsync(order.Actor, order.Assessment.Value, order.Choice, cancellation)
            is not Outcome<AssessmentReport>.Done
            (var report)
        )
        {
            return null;
        }

        var (bytes, mediaType) = await WriteAsync(report, order.Format, progress, cancellation);
        var withComments = report.Choice.WithComments;
        return await reports.MayHaveAsync(order.Actor, order.Assessment, withComments, cancellation)
            ? new(NameOf(order), mediaType, bytes, withComments)
            : null;
    }

    private async Task<(byte[] Bytes, string MediaType)> WriteAsync(
        AssessmentReport report,
        ReportFormat format,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        progress.Report(Read);
        var file = format switch
        {
            ReportFormat.Xlsx => (new ReportWorkbook(report, taxonomy.Current).Write(), Excel),
            ReportFormat.Docx => (
                ReportWriter.Write(Compose(report, progress, cancellation), cancellation),
                Word
            ),
            _ => (
                await PrintAsync(Compose(report, progress, cancellation), cancellation),
                "application/pdf"
            ),
        };
        cancellation.ThrowIfCancellationRequested();
        return file;
    }

    private ReportDocument Compose(
        AssessmentReport report,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        var document = ReportComposer.Compose(report, taxonomy.Current, cancellation);
        progress.Report(Composed);
        return document;
    }

    private async Task<byte[]> PrintAsync(
        ReportDocument document,
        CancellationToken cancellation
    ) => await printer.PrintAsync(await pages.WriteAsync(document), cancellation);

    private static string NameOf(ReportOrder order) =>
        string.Join('-', "report", order.Assessment, order.Choice.Language.Code())
        + $".{EnumCode<ReportFormat>.Of(order.Format)}";
}
