using System.Collections.Immutable;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The result as a whole: heat map, charts and tables by area, pillar, driver and theme.</summary>
internal static class ResultChapter
{
    private static readonly (ScoreKind Kind, string Id, ReportFigureKind Figure)[] _profiles =
    [
        (ScoreKind.Area, "areas", ReportFigureKind.Radar),
        (ScoreKind.Pillar, "pillars", ReportFigureKind.Bars),
        (ScoreKind.Driver, "drivers", ReportFigureKind.Radar),
        (ScoreKind.Theme, "themes", ReportFigureKind.Bars),
    ];

    public static IEnumerable<ReportBlock> Of(ResultReading reading)
    {
        yield return new ReportBlock.PageBreak();
        yield return new ReportBlock.Heading(1, ReportStrings.ReportResults);
        yield return ReportPieces.Text(ResultStrings.ResultLead);
        yield return new ReportBlock.Heading(2, ResultStrings.ResultMap);
        yield return ReportPieces.Text(ReportStrings.ReportMapText);
        yield return new ReportBlock.Tabular(HeatTable.Of(reading));
        foreach (var (kind, id, figure) in _profiles)
        {
            var caption = Caption(kind);
            ScoreView[] scores = [.. Scores(reading.Card, kind).Select(reading.View)];
            yield return new ReportBlock.Heading(2, caption);
            yield return new ReportBlock.Drawing(
                ScoreFigure.Of(id, figure, caption, reading.Title, scores)
            );
            yield return new ReportBlock.Tabular(ScoreTables.Of(caption, scores));
        }
    }

    /// <summary>The words for scores of a kind.</summary>
    public static string Caption(ScoreKind kind) =>
        kind switch
        {
            ScoreKind.Area => ResultStrings.ResultAreasCaption,
            ScoreKind.Pillar => ResultStrings.ResultPillarsCaption,
            ScoreKind.Driver => ResultStrings.ResultDriversCaption,
            ScoreKind.Theme => ResultStrings.ResultThemes,
            ScoreKind.Cell => ResultStrings.ResultMap,
            _ => ResultStrings.ResultOverall,
        };

    private static ImmutableArray<Score> Scores(ScoreCard card, ScoreKind kind) =>
        kind switch
        {
            ScoreKind.Area => card.Areas,
            ScoreKind.Pillar => card.Pillars,
            ScoreKind.Driver => card.Drivers,
            _ => card.Themes,
        };
}
