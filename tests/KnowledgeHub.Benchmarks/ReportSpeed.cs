using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;
using KnowledgeHub.Portal.Features.Reports;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// report [--runs 20]: composes and writes the report of a full assessment, 58 indicators by 8 agencies with all comments, as Word
/// and as Excel. Prints the first run, the middle and the slowest of the others, and how far the memory of the process went
/// up while it wrote.
/// </summary>
internal static class ReportSpeed
{
    public static void Run(string[] args)
    {
        var runs = new VerbArguments(args).Number("runs", 20);
        var report = Report();
        var before = Environment.WorkingSet;
        var started = Stopwatch.GetTimestamp();
        var word = Word(report);
        Print($"report word first {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        Timing.Report("report word", runs, () => Word(report));
        Timing.Report("report excel", runs, () => Excel(report));
        using var process = Process.GetCurrentProcess();
        Print(
            $"report {word.Length >> 10} kB, memory before {before >> 20} MB, peak {process.PeakWorkingSet64 >> 20} MB"
        );
    }

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static byte[] Word(AssessmentReport report) =>
        ReportWriter.Write(
            ReportComposer.Compose(report, TaxonomyCatalogue.Empty),
            CancellationToken.None
        );

    private static byte[] Excel(AssessmentReport report) =>
        new ReportWorkbook(report, TaxonomyCatalogue.Empty).Write();

    private static AssessmentReport Report()
    {
        var all = new SyntheticAnswers();
        var result = AssessmentResult.Of(new(all.Assessment, all.Framework, all.Answers));
        return new()
        {
            Choice = new(Language.English, HandlingMark.Internal, WithComments: true),
            Result = result,
            View = SharedView.Whole,
            GeneratedUtc = DateTime.UnixEpoch,
            ContentHash = ApprovedContent.HashOf(result.Reading),
            Fingerprint = ResultFingerprint.Of(result.Reading),
            Findings = FindingRules.Of(all.Assessment, result.Card, trend: null),
        };
    }
}
