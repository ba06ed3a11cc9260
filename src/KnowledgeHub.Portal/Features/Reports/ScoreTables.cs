using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Scores with everything that belongs beside them.</summary>
internal static class ScoreTables
{
    public static ReportTable Of(string caption, IEnumerable<ScoreView> scores) =>
        new(
            caption,
            [
                new(ResultStrings.ResultName, 4),
                new(ResultStrings.ResultNumber),
                new(ResultStrings.ResultLevel, 3),
                new(ResultStrings.ResultRange),
                new(ResultStrings.ResultCompleteness),
                new(ResultStrings.ResultConfidence),
            ],
            [.. scores.Select(Row)]
        );

    private static ReportCell[] Row(ScoreView score) =>
        [
            ReportCell.Of(score.Name),
            ReportCell.Of(score.Number),
            new(
                string.Join(
                    '\n',
                    score.Marks.Prepend(score.Cap).Prepend(score.Word).OfType<string>()
                ),
                score.Score.Band
            ),
            ReportCell.Of(score.Range),
            ReportCell.Of(score.Completeness),
            ReportCell.Of(score.ConfidenceWord),
        ];
}
