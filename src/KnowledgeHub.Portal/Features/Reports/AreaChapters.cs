using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>A chapter for each area that is assessed, with every indicator.</summary>
internal static class AreaChapters
{
    public static IEnumerable<ReportBlock> Of(AssessmentReport report, ResultReading reading)
    {
        var asked = report.Result.Reading.Asked.ToLookup(indicator => indicator.Id.Area);
        foreach (var area in reading.Card.Areas.Where(area => asked.Contains(area.Subject.Code)))
        {
            var view = reading.View(area);
            Indicator[] indicators = [.. asked[area.Subject.Code]];
            yield return new ReportBlock.PageBreak();
            yield return new ReportBlock.Heading(1, view.Name);
            yield return ReportPieces.Text(
                ReaderText.Fill(
                    ReportStrings.ReportAreaLine,
                    view.Number,
                    view.Word ?? string.Empty,
                    view.Standing ?? string.Empty
                )
            );
            ScoreView[] cells = [.. reading.CellsOf(area.Subject).Select(reading.View)];
            yield return new ReportBlock.Drawing(
                ScoreFigure.Of(
                    $"area-{area.Subject.Code.ToLowerInvariant()}",
                    ReportFigureKind.Bars,
                    ReaderText.Fill(ReportStrings.ReportAreaPillars, view.Name),
                    reading.Title,
                    cells
                )
            );
            yield return new ReportBlock.Tabular(Table(report, reading, view.Name, indicators));
            foreach (var block in Words(report, indicators))
            {
                yield return block;
            }
        }
    }

    private static ReportTable Table(
        AssessmentReport report,
        ResultReading reading,
        string area,
        Indicator[] indicators
    ) =>
        new(
            ReaderText.Fill(ReportStrings.ReportAreaIndicators, area),
            [
                new(ReportStrings.ReportCode),
                new(ResultStrings.ResultIndicator, 5),
                new(ResultStrings.ResultLevel, 3),
                new(ResultStrings.ResultEvidence, 3),
                new(ResultStrings.ResultConfidence),
                .. report.Assessment.Agencies.IsEmpty
                    ? Array.Empty<ReportColumn>()
                    : [new(ReportStrings.ReportAgencies)],
            ],
            [.. indicators.Select(indicator => Row(report, reading, indicator))]
        );

    private static ReportCell[] Row(
        AssessmentReport report,
        ResultReading reading,
        Indicator indicator
    )
    {
        var rating = reading.RatingOf(indicator.Id);
        return
        [
            ReportCell.Of(indicator.Id.Value),
            ReportCell.Of(AnswerWords.Read(indicator.Title)),
            new(reading.AnswerWords(indicator.Id), rating.Level),
            ReportCell.Of(rating.Level is null ? null : ScoreWords.Of(rating.Evidence)),
            ReportCell.Of(
                rating.Level is null ? null : ScoreWords.Of(Confidence.Band(rating.Confidence))
            ),
            .. report.Assessment.Agencies.IsEmpty
                ? Array.Empty<ReportCell>()
                : [ReportCell.Of(Spread(report.Result.Reading.LevelsOf(indicator.Id)))],
        ];
    }

    private static string? Spread(RaterLevels levels) =>
        levels.Levels.IsEmpty
            ? null
            : ReaderText.Fill(
                ScoreStrings.ScoreRange,
                levels.Levels.Min(rater => rater.Level),
                levels.Levels.Max(rater => rater.Level)
            );

    private static IEnumerable<ReportBlock> Words(AssessmentReport report, Indicator[] indicators)
    {
        if (!report.Choice.WithComments)
        {
            yield break;
        }

        foreach (var indicator in indicators)
        {
            var content = report.Result.Reading.Find(indicator.Id)?.Content ?? AnswerContent.Blank;
            var texts = AnswerTexts.Of(content).Where(text => text.Text.Length > 0).ToList();
            if (texts.Count > 0)
            {
                yield return new ReportBlock.Heading(
                    3,
                    $"{indicator.Id} {AnswerWords.Read(indicator.Title)}"
                );
            }

            foreach (var (label, text) in texts)
            {
                yield return ReportPieces.Text(label);
                yield return ReportPieces.Quoted(text, content.Language);
            }
        }
    }
}
