using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// What two nodes do in a time beside what one does: saves of answers, and result lists that nobody has asked for before. Sixteen
/// ask, each again as soon as they are answered. It promises nothing; the figures stand in docs/scaling.md.
/// </summary>
internal static class NodeSpeed
{
    private const int WarmUp = 5;

    private static readonly string[] _words =
    [
        .. (
            "border control risk analysis training data agency cooperation port customs police health document visa "
            + "refugee protection information exchange joint team patrol equipment law strategy procedure single window "
            + "passenger cargo mobile inspection staff trade transit airport land sea crossing point asylum migration"
        ).Split(' '),
    ];

    private static int _asked;

    public static async Task RunAsync(NodePair pair, int seconds, CancellationToken cancellation)
    {
        Uri[][] layouts =
        [
            [pair.First],
            [pair.First, pair.Second],
        ];
        foreach (var nodes in seconds > 0 ? layouts : [])
        {
            await SavesAsync(pair, nodes, WarmUp, cancellation);
            await ListsAsync(nodes, WarmUp, cancellation);
        }

        foreach (var nodes in seconds > 0 ? [.. layouts, .. layouts] : Array.Empty<Uri[]>())
        {
            var saves = await SavesAsync(pair, nodes, seconds, cancellation);
            var lists = await ListsAsync(nodes, seconds, cancellation);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"speed  {nodes.Length} of 2 nodes, {seconds} s each: {saves:F0} saves and {lists:F0} new result lists a second"
                )
            );
        }
    }

    private static Task<double> SavesAsync(
        NodePair pair,
        Uri[] nodes,
        int seconds,
        CancellationToken cancellation
    )
    {
        return PerSecondAsync(seconds, SaverAsync);

        async Task<Func<int, Task<HttpResponseMessage>>> SaverAsync(int person)
        {
            var node = nodes[person % nodes.Length];
            var indicator = NodePair.IndicatorOf(person);
            var history = await pair.HistoryAsync(node, indicator, cancellation);
            var version = history.Count == 0 ? 0 : history.Max(one => one.Version);
            return turn =>
                pair.PutAsync(node, indicator, version + turn, $"turn {turn}", cancellation);
        }
    }

    private static async Task<double> ListsAsync(
        Uri[] nodes,
        int seconds,
        CancellationToken cancellation
    )
    {
        using var client = new HttpClient();
        return await PerSecondAsync(
            seconds,
            person =>
                Task.FromResult<Func<int, Task<HttpResponseMessage>>>(_ =>
                    client.GetAsync(new Uri(nodes[person % nodes.Length], NextList()), cancellation)
                )
        );
    }

    // Three words of some forty in each order: more than are asked for in a run.
    private static string NextList()
    {
        var number = Interlocked.Increment(ref _asked);
        var count = _words.Length;
        return $"/practices?q={_words[number % count]}+{_words[number / count % count]}+{_words[number / count / count % count]}";
    }

    /// <summary>How many requests were answered in a second.</summary>
    /// <param name="seconds">How long is asked.</param>
    /// <param name="begin">Gives a person's way to ask for the n-th time.</param>
    /// <exception cref="InvalidOperationException">A request was refused.</exception>
    private static async Task<double> PerSecondAsync(
        int seconds,
        Func<int, Task<Func<int, Task<HttpResponseMessage>>>> begin
    )
    {
        var people = await Task.WhenAll(Enumerable.Range(0, NodePair.People).Select(begin));
        var watch = Stopwatch.StartNew();
        var answered = await Task.WhenAll(people.Select(ask => Task.Run(() => AskAsync(ask))));
        return answered.Sum() / watch.Elapsed.TotalSeconds;

        async Task<int> AskAsync(Func<int, Task<HttpResponseMessage>> ask)
        {
            var turn = 0;
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                using var answer = await ask(turn);
                if (answer.StatusCode is not HttpStatusCode.OK)
                {
                    throw new InvalidOperationException($"A node answered {answer.StatusCode}.");
                }

                await answer.Content.ReadAsByteArrayAsync();
                turn++;
            }

            return turn;
        }
    }
}
