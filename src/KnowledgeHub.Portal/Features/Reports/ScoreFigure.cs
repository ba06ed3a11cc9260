using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Scores as a chart; its numbers are those that are displayed.</summary>
internal static class ScoreFigure
{
    public static ReportFigure Of(
        string id,
        ReportFigureKind kind,
        string caption,
        string series,
        IReadOnlyList<ScoreView> scores
    ) =>
        new(
            id,
            kind,
            caption,
            string.Join(
                ReportStrings.ReportListSeparator,
                scores.Select(score => $"{score.Name} {score.Number}")
            ),
            [.. scores.Select(score => new ReportCategory(score.Name, score.Score.Subject.Code))],
            [new(series, [.. scores.Select(Value)])]
        );

    private static decimal? Value(ScoreView score) =>
        score.Score.Mean is { } mean ? ScoreRounding.Displayed(mean) : null;
}
