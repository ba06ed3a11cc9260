using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Workbooks;
using KnowledgeHub.Portal.Features.Offline;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// workbook [--runs 20]: writes the workbook of a full assessment, 58 indicators by 8 agencies and the joint answers, and reads
/// it back: inspection, cells, answers and the plan of differences. Prints the middle and the slowest run after the first.
/// </summary>
internal static class WorkbookSpeed
{
    private const int Agencies = 8;
    private const string Sentence =
        "Applied at most posts and reviewed once a year by the service. ";

    public static void Run(string[] args)
    {
        var source = Source();
        var workbook = new AnswerWorkbook(source, TaxonomyCatalogue.Empty);
        var runs = new VerbArguments(args).Number("runs", 20);
        Report("workbook write", runs, () => workbook.Write());
        var bytes = workbook.Write();
        Report("workbook read", runs, () => Read(source, bytes));
        Console.WriteLine($"workbook {bytes.Length >> 10} kB, {source.Rows.Count} answers");
    }

    private static void Read(WorkbookSource source, byte[] bytes)
    {
        var sheets = new WorkbookReader(new FileInspector()).Read(bytes).Sheets;
        var filled = FilledWorkbookReader.Read(sheets).Workbook;
        var plan = WorkbookPlanner.Plan(
            source.Assessment,
            source.Framework,
            source.Rows.Select(row => row.Stored).OfType<Answer>(),
            filled ?? throw new InvalidOperationException("The workbook was refused."),
            (_, _) => true
        );
        if (!plan.IsEmpty || plan.Changes.Count != source.Rows.Count)
        {
            throw new InvalidOperationException("The workbook did not come back as it was.");
        }
    }

    private static void Report(string name, int runs, Action run)
    {
        run();
        var times = new List<double>();
        for (var number = 0; number < runs; number++)
        {
            var started = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} p50 {times[times.Count / 2]:F0} ms, max {times[^1]:F0} ms"
            )
        );
    }

    private static WorkbookSource Source()
    {
        var framework = Framework();
        var assessment = new Assessment
        {
            Id = new("A-0058"),
            Country = new("XA"),
            Version = 1,
            Name = "2026",
            ReferenceDate = new(2026, 6, 30),
            FrameworkVersion = framework.Version,
            Status = AssessmentStatus.Scoring,
            Profile = new() { BorderTypes = Grid.BorderTypes },
            Agencies =
            [
                .. Enumerable
                    .Range(1, Agencies)
                    .Select(number => new ParticipatingAgency
                    {
                        Code = $"agency-{number}",
                        Name = $"Agency {number}",
                    }),
            ],
            CreatedUtc = DateTime.UnixEpoch,
            UpdatedUtc = DateTime.UnixEpoch,
        };
        var rows =
            from indicator in framework.Indicators
            from code in assessment
                .Agencies.Select(agency => agency.Code)
                .Append(AnswerKey.National)
            select new WorkbookSourceRow(
                indicator,
                code,
                Answer(assessment, indicator, code),
                true
            );
        return new(assessment, framework, null, [.. rows], DateTime.UnixEpoch);
    }

    private static Answer Answer(Assessment assessment, Indicator indicator, string agency) =>
        new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = indicator.Id,
            Agency = agency,
            Version = 1,
            Content = new()
            {
                State = AnswerState.Scored,
                Level = 3,
                Comment = Sentence + Sentence + agency,
                Evidence = EvidenceGrade.Document,
                EvidenceFrom = new(2025, 11, 30),
                Confidence = DeclaredConfidence.Medium,
                Strengths = Sentence + indicator.Id,
                Improvements = Sentence + agency,
                PlannedActions = Sentence + indicator.Id,
            },
            UpdatedBy = "benchmark",
            UpdatedUtc = DateTime.UnixEpoch,
        };

    // The synthetic framework with texts as long as those of version 1.0.
    private static MaturityFramework Framework()
    {
        var document = new SyntheticAssessment(heaviest: 1).Framework.Document;
        return new(
            document with
            {
                Levels =
                [
                    .. Enumerable
                        .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
                        .Select(number => new MaturityLevel(
                            number,
                            In($"Level {number}"),
                            In($"{number} {Sentence}{Sentence}"),
                            In(Sentence)
                        )),
                ],
                Indicators =
                [
                    .. document.Indicators.Select(indicator =>
                        indicator with
                        {
                            Title = In($"Indicator {indicator.Id}"),
                            Question = In($"{indicator.Id}: {Sentence}"),
                            LooksFor = In($"{Sentence}{indicator.Id} {Sentence}"),
                        }
                    ),
                ],
            }
        );
    }

    private static LocalizedText In(string text) => LocalizedText.In(Language.English, text);
}
