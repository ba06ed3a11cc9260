using System.Diagnostics;

namespace KnowledgeHub.Benchmarks;

/// <summary>What a number of connections, each of which asks again as soon as it is answered, got in some seconds.</summary>
/// <param name="Milliseconds">The time of each answer, ascending.</param>
/// <param name="Seconds">How long it took in all.</param>
/// <param name="Bytes">Bytes of all answers.</param>
internal sealed record PageLoad(double[] Milliseconds, double Seconds, long Bytes)
{
    public double PerSecond => Milliseconds.Length / Seconds;

    public double AverageBytes => (double)Bytes / Milliseconds.Length;

    public double At(double share) =>
        Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(Milliseconds.Length * share))];

    /// <summary>Asks for addresses one after another, from the first on again when they run out.</summary>
    /// <param name="port">Port of the portal.</param>
    /// <param name="connections">Number of connections.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="addresses">The addresses.</param>
    /// <param name="least">It takes longer until so many have been answered.</param>
    public static async Task<PageLoad> RunAsync(
        int port,
        int connections,
        int seconds,
        IEnumerable<string> addresses,
        int least = 0
    )
    {
        var requests = addresses.Select(PageConnection.Request).ToList();
        var (next, bytes) = (-1, 0L);
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(OneAsync))
        );
        var all = times.SelectMany(time => time).ToArray();
        Array.Sort(all);
        return new(all, watch.Elapsed.TotalSeconds, bytes);

        async Task<List<double>> OneAsync()
        {
            using var connection = new PageConnection();
            await connection.ConnectAsync(port);
            var own = new List<double>(10_000);
            while (watch.Elapsed.TotalSeconds < seconds || Volatile.Read(ref next) < least)
            {
                var request = requests[Interlocked.Increment(ref next) % requests.Count];
                var start = Stopwatch.GetTimestamp();
                var length = await connection.AskAsync(request);
                own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                Interlocked.Add(ref bytes, length);
            }

            return own;
        }
    }
}
