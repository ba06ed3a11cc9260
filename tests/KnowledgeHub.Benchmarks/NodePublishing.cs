using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Benchmarks;

/// <summary>What is published on one node is found on the other within a second, and what is withdrawn is not.</summary>
internal static partial class NodePublishing
{
    private const string Entry = "P-0081";
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public static async Task<bool> RunAsync(
        NodePair pair,
        int turns,
        CancellationToken cancellation
    )
    {
        using var editor = await NodePair.VisitorAsync(pair.First, Role.Editor, cancellation);
        using var reader = new CircuitVisitor(pair.Second);
        var title = (await pair.JsonAsync(pair.Second, $"/api/v1/practices/{Entry}", cancellation))
            .GetProperty("title")
            .ToString();
        var query = $"/api/v1/practices?pageSize=50&q={Uri.EscapeDataString(title)}";
        var started = Stopwatch.GetTimestamp();
        await FindsAsync(reader, query, cancellation);
        var first = Stopwatch.GetElapsedTime(started);
        var (withdrawn, published) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var turn = 0; turn < turns; turn++)
        {
            withdrawn = Longer(withdrawn, await MoveAsync("withdraw", isThere: false));
            published = Longer(published, await MoveAsync("publish", isThere: true));
        }

        return Nodes.Say(
            published <= _limit && withdrawn <= _limit,
            $"published on one node, found on the other: {turns} times, longest {published.TotalMilliseconds:F0} ms; withdrawn, longest {withdrawn.TotalMilliseconds:F0} ms; the node's first search {first.TotalMilliseconds:F0} ms"
        );

        async Task<TimeSpan> MoveAsync(string step, bool isThere)
        {
            await StepAsync(editor, step, cancellation);
            var begun = Stopwatch.GetTimestamp();
            while (await FindsAsync(reader, query, cancellation) != isThere)
            {
                if (Stopwatch.GetElapsedTime(begun) > _patience)
                {
                    return TimeSpan.MaxValue;
                }

                await Task.Delay(10, cancellation);
            }

            return Stopwatch.GetElapsedTime(begun);
        }
    }

    private static async Task StepAsync(
        CircuitVisitor editor,
        string step,
        CancellationToken cancellation
    )
    {
        var path = $"/practices/{Entry}/review";
        var page = await editor.Client.GetStringAsync(path, cancellation);
        using var answer = await editor.SubmitAsync(
            path,
            "move",
            cancellation,
            ("Move.Step", step),
            ("Move.Version", Version().Match(page).Groups[1].Value)
        );
        var said = await answer.Content.ReadAsStringAsync(cancellation);
        if (said.Contains("role=\"alert\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The step \"{step}\" was refused.");
        }
    }

    private static async Task<bool> FindsAsync(
        CircuitVisitor reader,
        string query,
        CancellationToken cancellation
    ) =>
        (await reader.Client.GetStringAsync(query, cancellation)).Contains(
            $"\"id\":\"{Entry}\"",
            StringComparison.Ordinal
        );

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    [GeneratedRegex("name=\"Move.Version\" value=\"([0-9]+)\"")]
    private static partial Regex Version();
}
