using System.Globalization;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// nodes --a URL --b URL --proxy URL --a-process ID --b-process ID --database "…" --certificate FILE [--publish 20] [--withdraw 5] [--conflicts 1000]
/// [--commits 10000] [--seconds 10]: what two nodes on one PostgreSQL promise each other. Run by tests/many-nodes, which starts them. Prints one
/// line for each promise; exit code 1 when one was broken.
/// </summary>
internal static class Nodes
{
    public static void Run(string[] args) =>
        Environment.ExitCode = RunAsync(new(args)).GetAwaiter().GetResult() ? 0 : 1;

    private static async Task<bool> RunAsync(VerbArguments arguments)
    {
        using var patience = new CancellationTokenSource(
            TimeSpan.FromMinutes(arguments.Number("minutes", 30))
        );
        var cancellation = patience.Token;
        using var pair = await NodePair.ConnectAsync(arguments, cancellation);
        var isKept =
            await NodePublishing.RunAsync(pair, arguments.Number("publish", 20), cancellation)
            & await NodeConsent.RunAsync(pair, arguments.Number("withdraw", 5), cancellation)
            & await NodeConflicts.RunAsync(pair, arguments.Number("conflicts", 1_000), cancellation)
            & await NodeCommits.RunAsync(
                pair,
                arguments.Text("database") ?? throw new ArgumentException("--database is missing."),
                arguments.Number("commits", 10_000),
                cancellation
            );

        await NodeSpeed.RunAsync(pair, arguments.Number("seconds", 10), cancellation);

        // Last, because a node is gone afterwards.
        return await NodeLoss.RunAsync(pair, arguments, cancellation) & isKept;
    }

    /// <summary>Prints what came of a promise.</summary>
    public static bool Say(bool isKept, FormattableString text)
    {
        Console.WriteLine(
            $"{(isKept ? "kept  " : "BROKEN")} {text.ToString(CultureInfo.InvariantCulture)}"
        );
        return isKept;
    }
}
