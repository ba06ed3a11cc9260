using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Findings as sentences of the reader's language.</summary>
internal static class SummarySentences
{
    /// <summary>The sentences of a draft, one on each line.</summary>
    public static string Draft(IEnumerable<Finding> findings, ResultReading reading) =>
        string.Join('\n', findings.Select(finding => Of(finding, reading)));

    /// <summary>One sentence.</summary>
    public static string Of(Finding finding, ResultReading reading) =>
        finding.Kind switch
        {
            FindingKind.Overall => ReaderText.Fill(
                ReportStrings.FindingOverall,
                Number(finding.Value),
                finding.Bounds is { } bounds ? ScoreWords.Range(bounds) : string.Empty
            ),
            FindingKind.OverallWithheld => ReaderText.Fill(
                ReportStrings.FindingOverallWithheld,
                Names(finding, reading)
            ),
            FindingKind.Complete => ReportStrings.FindingComplete,
            FindingKind.Incomplete => ReaderText.Fill(
                ReportStrings.FindingIncomplete,
                ScoreWords.Percent(finding.Share.GetValueOrDefault())
            ),
            FindingKind.Strengths => ReaderText.Fill(
                ReportStrings.FindingStrengths,
                Names(finding, reading)
            ),
            FindingKind.Gaps => ReaderText.Fill(ReportStrings.FindingGaps, Names(finding, reading)),
            FindingKind.Higher or FindingKind.Lower or FindingKind.Unchanged => Change(
                finding,
                reading
            ),
            _ => Flagged(finding, reading),
        };

    private static string Flagged(Finding finding, ResultReading reading)
    {
        var names = Names(finding, reading);
        return finding.Kind switch
        {
            FindingKind.GatesCap => ReaderText.Fill(ReportStrings.FindingGatesCap, names),
            FindingKind.GatesOpen => ReaderText.Fill(ReportStrings.FindingGatesOpen, names),
            FindingKind.Masked => ReaderText.Fill(ReportStrings.FindingMasked, names),
            FindingKind.Imbalance => ReaderText.Fill(ReportStrings.FindingImbalance, names),
            _ => ReaderText.Fill(
                ReportStrings.FindingThinEvidence,
                ReaderText.Number(finding.Count),
                names
            ),
        };
    }

    private static string Change(Finding finding, ResultReading reading)
    {
        var sentence = finding.Kind switch
        {
            FindingKind.Higher => ReportStrings.FindingHigher,
            FindingKind.Lower => ReportStrings.FindingLower,
            _ => ReportStrings.FindingUnchanged,
        };
        var said = ReaderText.Fill(sentence, finding.Cycle, Number(finding.Value));
        return finding.Count == 0
            ? said
            : $"{said} {ReaderText.Fill(ReportStrings.FindingRedefined, ReaderText.Number(finding.Count))}";
    }

    private static string Names(Finding finding, ResultReading reading) =>
        string.Join(
            ReportStrings.ReportListSeparator,
            finding.Subjects.Select(subject => Named(subject, reading))
        );

    private static string Named(ScoreSubject subject, ResultReading reading) =>
        reading.Card.Cell(subject.Code)?.Mean is { } mean
            ? ReaderText.Fill(
                ReportStrings.FindingNamed,
                reading.Name(subject),
                ScoreWords.Number(mean)
            )
            : reading.Name(subject);

    private static string Number(double? value) => ScoreWords.Number(value.GetValueOrDefault());
}
