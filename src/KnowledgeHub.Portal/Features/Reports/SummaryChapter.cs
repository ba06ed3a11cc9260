using KnowledgeHub.Core.Reports;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The executive summary: the text that a person approved, or the sentences put together by rule.</summary>
internal static class SummaryChapter
{
    public static IEnumerable<ReportBlock> Of(AssessmentReport report, ResultReading reading)
    {
        yield return new ReportBlock.PageBreak();
        yield return new ReportBlock.Heading(1, ReportStrings.ReportSummary);
        yield return ReportPieces.Remark(ReportWording.State(report));
        foreach (var line in Text(report, reading).Split('\n'))
        {
            yield return ReportPieces.Text(line);
        }
    }

    /// <summary>The text to read: one paragraph on each line.</summary>
    public static string Text(AssessmentReport report, ResultReading reading) =>
        report is { SummaryState: SummaryState.Approved, Summary: { } approved }
            ? approved.Text
            : SummarySentences.Draft(report.Findings, reading);
}
