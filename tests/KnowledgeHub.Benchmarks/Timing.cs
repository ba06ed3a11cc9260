using System.Diagnostics;
using System.Globalization;

namespace KnowledgeHub.Benchmarks;

/// <summary>Times of something that is done again and again.</summary>
internal static class Timing
{
    /// <summary>Prints the middle and the slowest run after the first.</summary>
    public static void Report(string name, int runs, Action run)
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
}
