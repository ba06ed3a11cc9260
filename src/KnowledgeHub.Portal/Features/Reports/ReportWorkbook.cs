using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>A report as a workbook: every score and answer in cells that programs can count with.</summary>
/// <param name="report">What it says.</param>
/// <param name="taxonomy">The vocabularies.</param>
internal sealed class ReportWorkbook(AssessmentReport report, TaxonomyCatalogue taxonomy)
{
    private const int Narrow = 14;
    private const int Wide = 44;
    private const int ExactDigits = 4;

    private readonly ResultReading _reading = new(report.Result, taxonomy, chosen: null);

    /// <summary>The bytes of the file.</summary>
    public byte[] Write() =>
        WorkbookWriter.Write(Summary(), Scores(), Answers(), Flags(), Method());

    private string Title => ReaderText.Fill(ReportStrings.ReportTitle, _reading.Title);

    private Sheet Summary() =>
        Of(
            ReportStrings.ReportSheetSummary,
            [(ReportStrings.ReportFact, Wide), (ReportStrings.ReportValue, Wide * 2)],
            [
                .. StatementChapter
                    .Facts(report, _reading)
                    .Select(fact => (IReadOnlyList<string>)[fact.Name, fact.Value]),
                [ReportStrings.ReportSummary, ReportWording.State(report)],
                .. SummaryChapter
                    .Text(report, _reading)
                    .Split('\n')
                    .Select(line => (IReadOnlyList<string>)[string.Empty, line]),
            ]
        );

    private Sheet Scores() =>
        Of(
            ReportStrings.ReportSheetScores,
            [
                (ReportStrings.ReportCode, Narrow),
                (ResultStrings.ResultName, Wide),
                (ResultStrings.ResultNumber, Narrow),
                (ReportStrings.ReportLowest, Narrow),
                (ReportStrings.ReportHighest, Narrow),
                (ResultStrings.ResultLevel, Narrow),
                (ResultStrings.ResultCompleteness, Narrow),
                (ResultStrings.ResultConfidence, Narrow),
                (ReportStrings.ReportWithheld, Wide),
            ],
            [.. _reading.Card.All.Select(Row)],
            2,
            3,
            4,
            5,
            6,
            7
        );

    private IReadOnlyList<string> Row(Score score) =>
        [
            score.Subject.Code,
            _reading.Name(score.Subject),
            Number(score.Mean),
            Number(score.Bounds?.Low),
            Number(score.Bounds?.High),
            Number(score.Band),
            Number(score.Completeness),
            Number(score.Confidence),
            ScoreWords.Of(score.Withheld),
        ];

    private Sheet Answers()
    {
        var columns = new List<(string, int)>
        {
            (ReportStrings.ReportCode, Narrow),
            (ResultStrings.ResultIndicator, Wide),
            (OfflineStrings.SheetAgency, Wide),
            (ReportStrings.ReportState, Narrow),
            (ResultStrings.ResultLevel, Narrow),
            (ReportStrings.ReportGrade, Narrow),
            (AssessmentStrings.AnswerEvidence, Wide),
            (AssessmentStrings.AnswerEvidenceFrom, Narrow),
            (ResultStrings.ResultConfidence, Narrow),
        };
        if (report.Choice.WithComments)
        {
            columns.AddRange(
                AnswerTexts.Of(AnswerContent.Blank).Select(text => (text.Label, Wide))
            );
        }

        return Of(
            ReportStrings.ReportSheetAnswers,
            columns,
            [
                .. report.Result.Reading.Asked.SelectMany(indicator =>
                    report
                        .Result.Reading.AllTo(indicator.Id)
                        .OrderBy(answer => answer.Agency != AnswerKey.National)
                        .ThenBy(answer => answer.Agency, StringComparer.Ordinal)
                        .Select(answer => Row(answer, AnswerWords.Read(indicator.Title)))
                ),
            ],
            4,
            5,
            7,
            8
        );
    }

    private IReadOnlyList<string> Row(Answer answer, string title)
    {
        var content = answer.Content;
        var rating = answer.ToRating(report.Assessment.ReferenceDate);
        var isScored = rating.Level is not null;
        return
        [
            answer.Indicator.Value,
            title,
            AgencyWords.Of(answer.Agency, report.Assessment, taxonomy),
            ScoreWords.Of(content.State),
            Number(rating.Level),
            isScored ? Number((int)rating.Evidence) : string.Empty,
            isScored ? ScoreWords.Of(rating.Evidence) : string.Empty,
            content.EvidenceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? string.Empty,
            isScored ? Number(rating.Confidence) : string.Empty,
            .. report.Choice.WithComments ? AnswerTexts.Of(content).Select(text => text.Text) : [],
        ];
    }

    private Sheet Flags() =>
        Of(
            ResultStrings.ResultFlags,
            [
                (ReportStrings.ReportFlag, Wide),
                (ReportStrings.ReportWhere, Wide),
                (ReportStrings.ReportRemedy, Wide * 2),
            ],
            [
                .. FlagGroup
                    .Of(_reading)
                    .SelectMany(group =>
                        group.Flags.Select(flag =>
                            (IReadOnlyList<string>)
                                [
                                    group.Title,
                                    flag.Where,
                                    string.Concat(flag.Remedy.Select(piece => piece.Text)),
                                ]
                        )
                    ),
            ]
        );

    private Sheet Method() =>
        Of(
            ReportStrings.ReportSheetMethod,
            [(ReportStrings.ReportMethod, Wide * 3)],
            [.. MethodChapter.Sentences.Select(sentence => (IReadOnlyList<string>)[sentence])]
        );

    private Sheet Of(
        string name,
        IReadOnlyList<(string, int)> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        params int[] typed
    ) =>
        new(Title, ReaderLanguage.Current, columns, rows)
        {
            Name = name,
            TypedColumns = typed.ToHashSet(),
        };

    private static string Number(double? value) =>
        value is { } number
            ? Math.Round(number, ExactDigits).ToString(CultureInfo.InvariantCulture)
            : string.Empty;
}
