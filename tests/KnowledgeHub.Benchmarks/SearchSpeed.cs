using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// search-speed --documents 100000 --seed 7 [--cranfield DIR]: builds a synthetic library and asks it 500 queries of any of
/// one to four words, each with all facets counted and ten hits highlighted. The best of several rounds is given. Baselines
/// of the same run: the same with a tenth of the documents, and a plain scan of every text for one word.
/// </summary>
internal static class SearchSpeed
{
    private const int QueryCount = 500;
    private const int Rounds = 7;
    private const int Updates = 200;

    public static void Run(string[] args)
    {
        var arguments = new VerbArguments(args);
        var documents = arguments.Number("documents", 100_000);
        var seed = arguments.Number("seed", 7);
        foreach (var count in new[] { documents / 10, documents })
        {
            Measure(count, seed, arguments.Text("cranfield"));
        }
    }

    private static void Measure(int documents, int seed, string? cranfield)
    {
        var text = cranfield is null
            ? BigramText.BuiltIn(seed)
            : BigramText.From(CranfieldCollection.Words(cranfield), seed);
        var library = new SpeedLibrary(text, seed);
        var entries = Enumerable.Range(0, documents).Select(library.Entry).ToList();
        var queries = library.Queries(QueryCount);
        var index = Build(entries);
        Scan(entries, queries);
        Query("query", index, queries);
        Query("query with one hit highlighted", index, queries, hits: 1);
        Query("fuzzy", index, [.. queries.Select(query => "~" + query.Split(' ')[0])]);
        Query("mistyped", index, [.. queries.Select(query => Misspelt(query.Split(' ')[0]))]);
        Threads(index, queries);
        Update(index, library, documents);
    }

    private static string Misspelt(string word) =>
        word.Remove(word.Length / 2, 1).Insert(word.Length / 2, "x");

    private static PracticeIndex Build(List<Practice> entries)
    {
        var warm = new PracticeIndex(
            new NoTaxonomy(),
            new NoThesaurus(),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        warm.Rebuild(entries.Take(1_000));
        var index = new PracticeIndex(
            new NoTaxonomy(),
            new NoThesaurus(),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        index.Rebuild(entries);
        var seconds = watch.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Print(entries.Count, $"build {entries.Count / seconds:F0} documents/s");
        Print(
            entries.Count,
            $"memory {(double)bytes / entries.Count:F0} bytes/document beyond the text"
        );
        return index;
    }

    private static void Scan(List<Practice> entries, IReadOnlyList<string> queries)
    {
        var word = queries[0].Split(' ')[0];
        var watch = Stopwatch.StartNew();
        var found = entries.Count(entry =>
            entry
                .Content.Body.Practice.Read(Core.Taxonomy.Language.English)
                .Text.Contains(word, StringComparison.Ordinal)
        );
        Print(
            entries.Count,
            $"baseline scan for one word {watch.Elapsed.TotalMilliseconds:F3} ms, {found} found"
        );
    }

    private static void Query(
        string name,
        PracticeIndex index,
        IReadOnlyList<string> queries,
        int hits = 10
    )
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(index, queries, hits)).ToList();
        var best = rounds.MinBy(round => At(round, 0.95)) ?? [];
        Print(
            index.Count,
            $"{name} p50 {At(best, 0.5):F3} ms, p95 {At(best, 0.95):F3} ms, p99 {At(best, 0.99):F3} ms"
        );
    }

    private static double[] Round(PracticeIndex index, IReadOnlyList<string> queries, int hits)
    {
        var times = new double[queries.Count];
        for (var query = 0; query < times.Length; query++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = index.Search(new() { Text = queries[query], PageSize = hits });
            times[query] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static void Threads(PracticeIndex index, IReadOnlyList<string> queries)
    {
        var (one, two) = (0.0, 0.0);
        for (var round = 0; round < 3; round++)
        {
            one = Math.Max(one, Throughput(index, queries, 1));
            two = Math.Max(two, Throughput(index, queries, 2));
        }

        Print(
            index.Count,
            $"throughput {one:F0} queries/s with one thread, {two:F0} with two, ratio {two / one:F2}"
        );
    }

    private static double Throughput(PracticeIndex index, IReadOnlyList<string> queries, int count)
    {
        var done = 0L;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable
            .Range(0, count)
            .Select(number => new Thread(() =>
            {
                var next = number * queries.Count / count;
                var answered = 0L;
                while (watch.ElapsedMilliseconds < 1_000)
                {
                    _ = index.Search(
                        new() { Text = queries[next++ % queries.Count], PageSize = 10 }
                    );
                    answered++;
                }

                _ = Interlocked.Add(ref done, answered);
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return done / watch.Elapsed.TotalSeconds;
    }

    private static void Update(PracticeIndex index, SpeedLibrary library, int documents)
    {
        var times = new double[Updates];
        for (var update = 0; update < Updates; update++)
        {
            var mark = $"fresh{update}mark";
            var entry = library.Entry(update * 7 % documents, mark);
            var start = Stopwatch.GetTimestamp();
            index.Apply([entry], []);
            if (index.Search(new() { Text = mark, PageSize = 10 }).Total != 1)
            {
                throw new InvalidOperationException("An update was not found.");
            }

            times[update] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Print(
            documents,
            $"update until findable p50 {At(times, 0.5):F3} ms, p95 {At(times, 0.95):F3} ms, worst {times[^1]:F3} ms"
        );
    }

    private static double At(double[] sorted, double share) =>
        sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    private static void Print(int documents, FormattableString figure) =>
        Console.WriteLine(
            $"search-speed {documents} {figure.ToString(CultureInfo.InvariantCulture)}"
        );
}
