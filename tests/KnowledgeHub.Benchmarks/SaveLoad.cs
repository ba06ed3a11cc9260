using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// save-load [--people 64] [--seconds 60]: so many people save answers of one assessment at once on SQLite with
/// synchronous=FULL, each one after the other without a pause, eight agencies and every indicator. Prints how long a save
/// takes, how many were saved and how many failed; then how long the result of the full assessment takes.
/// </summary>
internal static class SaveLoad
{
    private const int Agencies = 8;

    public static void Run(string[] args)
    {
        var arguments = new VerbArguments(args);
        RunAsync(arguments.Number("people", 64), arguments.Number("seconds", 60))
            .GetAwaiter()
            .GetResult();
    }

    private static async Task RunAsync(int people, int seconds)
    {
        await using var hub = await BenchmarkHub.CreateAsync(countries: 1, cycles: 1);
        var assessment = await OpenAsync(hub);
        var times = new ConcurrentBag<double>();
        var failures = new ConcurrentBag<string>();
        var until = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        await Task.WhenAll(
            Enumerable
                .Range(0, people)
                .Select(person =>
                    Task.Run(() =>
                        AnswerAsync(hub, assessment, (person, people), until, times, failures)
                    )
                )
        );
        var sorted = times.Order().ToList();
        Print(
            $"save-load {people} people, {seconds} s: {sorted.Count} saved, {failures.Count} failed, p50 {At(sorted, 0.5):F1} ms, p95 {At(sorted, 0.95):F1} ms, max {sorted[^1]:F0} ms"
        );
        foreach (var failure in failures.Distinct().Take(3))
        {
            Print($"failure: {failure}");
        }

        await ScoreAsync(hub, assessment);
    }

    private static async Task<Assessment> OpenAsync(BenchmarkHub hub)
    {
        var open = hub.Generated[0] with
        {
            Version = 2,
            Status = AssessmentStatus.Scoring,
            Agencies =
            [
                .. Enumerable
                    .Range(1, Agencies)
                    .Select(number => new ParticipatingAgency { Code = $"agency-{number}" }),
            ],
        };
        await hub.Get<IAssessmentStore>()
            .SaveAsync(open, AssessmentChange.Reopened, hub.Respondent, CancellationToken.None);
        return open;
    }

    // Nobody shares an answer with anybody, so no save meets another's version.
    private static async Task AnswerAsync(
        BenchmarkHub hub,
        Assessment assessment,
        (int Number, int Count) person,
        long until,
        ConcurrentBag<double> times,
        ConcurrentBag<string> failures
    )
    {
        var coordinator = hub.Respondent with { Roles = [Role.Coordinator] };
        var framework = hub.Get<IFrameworkSource>().Find(assessment.FrameworkVersion);
        var answering = hub.Get<AnswerIndicator>();
        var own =
            from indicator in (framework?.Indicators ?? []).Select(indicator => indicator.Id.Value)
            from agency in assessment.Agencies.Select(agency => agency.Code)
            select new AnswerTarget(indicator, agency);
        var targets = own.Where((_, place) => place % person.Count == person.Number).ToList();
        var versions = new int[targets.Count];
        for (var turn = 0; Stopwatch.GetTimestamp() < until; turn++)
        {
            var place = turn % targets.Count;
            var content = new AnswerContent
            {
                State = AnswerState.Scored,
                Level = (turn % 5) + 1,
                Comment = $"Applied at most posts, turn {turn}.",
            };
            var started = Stopwatch.GetTimestamp();
            var outcome = await answering.SaveAsync(
                coordinator,
                assessment.Id.Value,
                targets[place],
                versions[place],
                content,
                CancellationToken.None
            );
            if (outcome is Outcome<Answer>.Done(var saved))
            {
                versions[place] = saved.Version;
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
            else
            {
                failures.Add(outcome.GetType().Name);
            }
        }
    }

    private static async Task ScoreAsync(BenchmarkHub hub, Assessment assessment)
    {
        var framework =
            hub.Get<IFrameworkSource>().Find(assessment.FrameworkVersion)
            ?? throw new InvalidOperationException("The framework is missing.");
        var answers = await hub.Get<IAssessmentStore>()
            .ReadAnswersAsync(assessment.Id, CancellationToken.None);
        var times = new List<double>();
        for (var run = 0; run < 2_000; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var reading = new AssessmentReading(assessment, framework, answers);
            _ = AssessmentResult.Of(reading);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        Print(
            $"result of {answers.Count} answers ({framework.Indicators.Length} indicators x {Agencies} agencies): p50 {At(times, 0.5):F3} ms, p95 {At(times, 0.95):F3} ms"
        );
    }

    private static double At(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
