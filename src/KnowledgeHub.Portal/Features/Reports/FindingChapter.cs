using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Strengths, gaps and flags.</summary>
internal static class FindingChapter
{
    public static IEnumerable<ReportBlock> Of(AssessmentReport report, ResultReading reading) =>
        [
            new ReportBlock.Heading(1, ReportStrings.ReportFindings),
            new ReportBlock.Heading(2, ReportStrings.ReportStrengths),
            .. Cells(
                FindingRules.Strengths(reading.Card),
                reading,
                ReportStrings.ReportNoStrengths
            ),
            new ReportBlock.Heading(2, ReportStrings.ReportGaps),
            .. Cells(FindingRules.Gaps(reading.Card), reading, ReportStrings.ReportNoGaps),
            .. Targets(report, reading),
            new ReportBlock.Heading(2, ResultStrings.ResultFlags),
            .. Flags(reading),
        ];

    private static IEnumerable<ReportBlock> Cells(
        IEnumerable<Score> cells,
        ResultReading reading,
        string none
    )
    {
        ScoreView[] scores = [.. cells.Select(reading.View)];
        return scores.Length == 0
            ? [ReportPieces.Text(none)]
            : scores.Select(score =>
                ReportPieces.Item(
                    ReaderText.Fill(
                        ReportStrings.ReportCellLine,
                        score.Name,
                        score.Number,
                        score.Word ?? string.Empty
                    )
                )
            );
    }

    // Empty until the country has a target profile.
    private static IEnumerable<ReportBlock> Targets(AssessmentReport report, ResultReading reading)
    {
        if (report.Gaps.IsEmpty)
        {
            return [];
        }

        var rows = report.Gaps.Select(gap =>
            new[]
            {
                ReportCell.Of(gap.Indicator.Value),
                ReportCell.Of(
                    reading.Framework.Find(gap.Indicator) is { } indicator
                        ? AnswerWords.Read(indicator.Title)
                        : string.Empty
                ),
                new(ReaderText.Number(gap.Level), gap.Level),
                new(ReaderText.Number(gap.Target), gap.Target),
            }
        );
        return
        [
            new ReportBlock.Tabular(
                new(
                    ReportStrings.ReportTargets,
                    [
                        new(ReportStrings.ReportCode),
                        new(ResultStrings.ResultIndicator, 6),
                        new(ResultStrings.ResultLevel),
                        new(ReportStrings.ReportTarget),
                    ],
                    [.. rows]
                )
            ),
        ];
    }

    private static IEnumerable<ReportBlock> Flags(ResultReading reading)
    {
        var groups = FlagGroup.Of(reading);
        if (groups.Count == 0)
        {
            yield return ReportPieces.Text(ResultStrings.ResultFlagsNone);
            yield break;
        }

        yield return ReportPieces.Text(ResultStrings.ResultFlagsText);
        foreach (var group in groups)
        {
            yield return new ReportBlock.Heading(3, group.Title);
            yield return ReportPieces.Text(group.Meaning);
            foreach (var flag in group.Flags)
            {
                var remedy = string.Concat(flag.Remedy.Select(piece => piece.Text));
                yield return ReportPieces.Item(
                    ReaderText.Fill(ReportStrings.ReportFlagLine, flag.Where, remedy)
                );
            }
        }
    }
}
