using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Puts a report into words of the reader's language: what becomes a Word file, a page, a PDF.</summary>
internal static class ReportComposer
{
    /// <summary>Composes a report.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="cancellation">Stops between chapters.</param>
    public static ReportDocument Compose(
        AssessmentReport report,
        TaxonomyCatalogue taxonomy,
        CancellationToken cancellation = default
    )
    {
        var reading = new ResultReading(report.Result, taxonomy, chosen: null);
        return new()
        {
            Title = ReaderText.Fill(ReportStrings.ReportTitle, reading.Title),
            Language = ReaderLanguage.Current,
            Words = new(
                ReportStrings.ReportContents,
                ReportStrings.ReportFigure,
                ReportStrings.ReportTable,
                ReportStrings.ReportPage,
                ReportStrings.ReportHash
            ),
            HandlingMark = ReportWording.Of(report.Choice.Mark),
            ContentHash = report.ContentHash,
            Logo = Logo(report, reading),
            CoverLines =
            [
                ReaderText.Fill(
                    ReportStrings.ReportReferenceDay,
                    ReaderText.Date(report.Assessment.ReferenceDate)
                ),
                ReaderText.Fill(ReportStrings.ReportMadeOn, ReaderText.Date(report.GeneratedUtc)),
                ReportWording.Of(report.Choice.Mark),
                .. report.Assessment.IsDemonstration
                    ? [ResultStrings.ResultDemonstration]
                    : Array.Empty<string>(),
            ],
            CoverText = report.Cover?.Text.Read(ReaderLanguage.Current) ?? default,
            Blocks = [.. Blocks(report, reading, cancellation)],
        };
    }

    private static IEnumerable<ReportBlock> Blocks(
        AssessmentReport report,
        ResultReading reading,
        CancellationToken cancellation
    )
    {
        IEnumerable<ReportBlock>[] chapters =
        [
            StatementChapter.Of(report, reading),
            SummaryChapter.Of(report, reading),
            ResultChapter.Of(reading),
            FindingChapter.Of(report, reading),
            AreaChapters.Of(report, reading),
            MethodChapter.Of(reading),
        ];
        foreach (var chapter in chapters)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var block in chapter)
            {
                yield return block;
            }
        }
    }

    private static ReportPicture? Logo(AssessmentReport report, ResultReading reading) =>
        report is { Cover.Logo: { } logo, Logo: { } bytes }
            ? new(
                bytes,
                Core.Attachments.AttachmentFormats.MediaType(logo.Format),
                logo.Width,
                logo.Height,
                ReaderText.Fill(
                    ReportStrings.ReportLogoOf,
                    AssessmentWords.Country(report.Assessment.Country, reading.Taxonomy)
                )
            )
            : null;
}
