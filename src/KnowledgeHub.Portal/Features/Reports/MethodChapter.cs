using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The annex: how the numbers were made, in half a page. The page /method says it in full.</summary>
internal static class MethodChapter
{
    public static IEnumerable<ReportBlock> Of(ResultReading reading) =>
        [
            new ReportBlock.PageBreak(),
            new ReportBlock.Heading(1, ReportStrings.ReportMethod),
            .. Sentences.Select(ReportPieces.Text),
            new ReportBlock.Tabular(
                new(
                    ReportStrings.ReportLevels,
                    [new(ResultStrings.ResultLevel), new(ReportStrings.ReportLevelMeans, 5)],
                    [
                        .. reading.Framework.Document.Levels.Select(level =>
                            new ReportCell[]
                            {
                                new(
                                    ScoreWords.NumberedLevel(reading.Framework, level.Number),
                                    level.Number
                                ),
                                ReportCell.Of(level.Descriptor.Read(ReaderLanguage.Current).Text),
                            }
                        ),
                    ]
                )
            ),
        ];

    /// <summary>The method in a few sentences; the workbook says the same.</summary>
    public static IEnumerable<string> Sentences =>
        [
            ReportStrings.ReportMethodCells,
            ReaderText.Fill(
                ReportStrings.ReportMethodShown,
                ScoreWords.Percent(ScoreThresholds.ShownCompleteness),
                ScoreThresholds.CellsOfArea,
                ScoreThresholds.CellsOfPillar
            ),
            ReportStrings.ReportMethodBounds,
            ReportStrings.ReportMethodConfidence,
            ReaderText.Fill(ReportStrings.ReportMethodGates, ScoreThresholds.WeakLevel),
        ];
}
