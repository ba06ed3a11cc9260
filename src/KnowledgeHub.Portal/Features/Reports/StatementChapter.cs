using KnowledgeHub.Core.Reports;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The page that says what the report is, by whose rules it was made and how far it goes.</summary>
internal static class StatementChapter
{
    public static IEnumerable<ReportBlock> Of(AssessmentReport report, ResultReading reading)
    {
        yield return new ReportBlock.PageBreak();
        yield return new ReportBlock.Heading(1, ReportStrings.ReportStatement);
        yield return ReportPieces.Text(ReportStrings.ReportStatementText);
        yield return new ReportBlock.Tabular(
            new(
                ReportStrings.ReportStatement,
                [new(ReportStrings.ReportFact), new(ReportStrings.ReportValue, 4)],
                [
                    .. Facts(report, reading)
                        .Select(fact =>
                            new[] { ReportCell.Of(fact.Name), ReportCell.Of(fact.Value) }
                        ),
                ]
            )
        );
    }

    /// <summary>Everything that is stated, name by name; the workbook says the same.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(
        AssessmentReport report,
        ResultReading reading
    )
    {
        var assessment = report.Assessment;
        var overall = reading.View(reading.Card.Overall);
        yield return (
            ReportStrings.ReportCountry,
            AssessmentWords.Country(assessment.Country, reading.Taxonomy)
        );
        yield return (ReportStrings.ReportCycle, assessment.Name);
        yield return (ResultStrings.ResultReference, ReaderText.Date(assessment.ReferenceDate));
        yield return (TurnStrings.TurnFramework, assessment.FrameworkVersion);
        yield return (ReportStrings.ReportMade, ReaderText.Date(report.GeneratedUtc));
        yield return (ReportStrings.ReportStage, AssessmentWords.Of(assessment.Status));
        yield return (
            ReportStrings.ReportValidation,
            ReportWording.Validation(report.Result.Reading)
        );
        yield return (
            ReportStrings.ReportConsent,
            ReportWording.Consent(report.Consent, report.GeneratedUtc)
        );
        yield return (
            ResultStrings.ResultCompleteness,
            overall.Completeness ?? ScoreWords.Percent(0)
        );
        yield return (ResultStrings.ResultConfidence, overall.ConfidenceWord ?? string.Empty);
        yield return (ReportStrings.ReportMark, ReportWording.Of(report.Choice.Mark));
        yield return (StageStrings.StageHash, report.ContentHash);
    }
}
