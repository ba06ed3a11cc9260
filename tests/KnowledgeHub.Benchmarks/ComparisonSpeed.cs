using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// comparison [--runs 40]: an advisor's overview of 15, 30, 60 and 120 countries with 5 cycles each and 58 indicators, on SQLite:
/// sheets, assessments, answers, scores of every cycle, statistics of groups, the log of looks. Prints the middle and the 95th
/// percentile, the number of queries and the growth against half as many countries, with all cycles and with one of each.
/// </summary>
internal static class ComparisonSpeed
{
    private const int Cycles = 5;
    private const int WarmUp = 3;

    public static void Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task RunAsync(string[] args)
    {
        var runs = new VerbArguments(args).Number("runs", 40);
        var before = new Dictionary<bool, double>();
        foreach (var countries in new[] { 15, 30, 60, 120 })
        {
            await using var hub = await BenchmarkHub.CreateAsync(countries, Cycles);
            await SignAsync(hub);
            var reading = await ReadingAsync(hub);
            foreach (var withCycles in new[] { true, false })
            {
                var request = new OverviewRequest { WithCycles = withCycles };
                before[withCycles] = await MeasureAsync(
                    reading,
                    hub,
                    request,
                    (countries, runs),
                    before.GetValueOrDefault(withCycles)
                );
            }
        }
    }

    private static async Task SignAsync(BenchmarkHub hub)
    {
        var store = hub.Get<IConsentStore>();
        foreach (var assessment in hub.Generated)
        {
            var before = await store.FindAsync(assessment.Id, CancellationToken.None);
            var sheet = new ConsentSheet
            {
                Assessment = assessment.Id,
                Country = assessment.Country,
                Version = (before?.Version ?? 0) + 1,
                Grants =
                [
                    new(SharedContent.Scores, ConsentAudience.Advisor),
                    new(SharedContent.Answers, ConsentAudience.Advisor),
                    new(SharedContent.Scores, ConsentAudience.AnonymousPool),
                    new(SharedContent.Answers, ConsentAudience.AnonymousPool),
                ],
                Peers = [],
                Signatory = new("Benchmark", "Director"),
                SignedOn = new(2020, 1, 1),
                UpdatedUtc = DateTime.UnixEpoch,
            };
            await store.SaveAsync(sheet, ConsentChange.Given, Actor.System, CancellationToken.None);
        }
    }

    private static async Task<ReadOverview> ReadingAsync(BenchmarkHub hub)
    {
        var groups = new CountryGroups(new NoTaxonomy(), new());
        var (shared, store) = (hub.Get<ISharedAssessments>(), hub.Get<IGroupReleaseStore>());
        var frameworks = hub.Get<IFrameworkSource>();
        await new ReleaseGroups(shared, frameworks, groups, store, TimeProvider.System).RunAsync(
            CancellationToken.None
        );
        return new(shared, frameworks, groups, store, new(), TimeProvider.System);
    }

    private static async Task<double> MeasureAsync(
        ReadOverview reading,
        BenchmarkHub hub,
        OverviewRequest request,
        (int Countries, int Runs) size,
        double half
    )
    {
        var advisor = new Actor("advisor", "Advisor", [Role.Advisor])
        {
            Countries = [.. hub.Generated.Select(one => one.Country)],
        };
        var times = new List<double>();
        using var commands = new CommandCount();
        var queries = 0;
        for (var run = -WarmUp; run < size.Runs; run++)
        {
            var (started, counted) = (Stopwatch.GetTimestamp(), commands.Value);
            var outcome = await reading.ReadAsync(advisor, request, CancellationToken.None);
            var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (outcome is not Outcome<CountryOverview>.Done)
            {
                throw new InvalidOperationException("The overview was refused.");
            }

            queries = commands.Value - counted;
            if (run >= 0)
            {
                times.Add(time);
            }
        }

        times.Sort();
        var middle = times[times.Count / 2];
        var scope = request.WithCycles ? $"{Cycles} cycles" : "1 cycle";
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"comparison {size.Countries} countries, {scope}: p50 {middle:F1} ms, p95 {times[times.Count * 95 / 100]:F1} ms, {queries} queries, growth {(half > 0 ? middle / half : 1):F2}"
            )
        );
        return middle;
    }
}
