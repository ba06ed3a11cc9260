namespace KnowledgeHub.Core.Editorial;

/// <summary>
/// What two texts have in common, word by word: the shortest edit by Myers's greedy algorithm (E. Myers, "An O(ND)
/// difference algorithm and its variations", Algorithmica 1, 1986). Pure.
/// </summary>
public static class WordDifference
{
    /// <summary>
    /// The most edits that are looked for between the first and the last differing word; texts further apart count as
    /// replaced there, which is what a reader sees in them anyway. Bounds the time and the memory (its square in numbers).
    /// </summary>
    public const int MaxEdits = 1_000;

    /// <summary>Compares two texts.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    /// <returns>Runs of alternating kinds: the same and the removed ones make the earlier text, the same and the added ones the later.</returns>
    public static IReadOnlyList<TextRun> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, next) = (WordTokens.Of(before), WordTokens.Of(after));
        var head = CommonHead(old, next);
        var tail = CommonTail(old, next, head);
        var runs = new TextRuns();
        runs.Add(RunKind.Same, old[..head]);
        Middle(old[head..^tail], next[head..^tail], runs);
        runs.Add(RunKind.Same, old[(old.Count - tail)..]);
        return runs.All;
    }

    private static int CommonHead(List<string> old, List<string> next)
    {
        var most = Math.Min(old.Count, next.Count);
        var head = 0;
        while (head < most && old[head] == next[head])
        {
            head++;
        }

        return head;
    }

    private static int CommonTail(List<string> old, List<string> next, int head)
    {
        var most = Math.Min(old.Count, next.Count) - head;
        var tail = 0;
        while (tail < most && old[old.Count - 1 - tail] == next[next.Count - 1 - tail])
        {
            tail++;
        }

        return tail;
    }

    private static void Middle(List<string> old, List<string> next, TextRuns runs)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var trace = Trace(Numbered(old, numbers), Numbered(next, numbers));
        if (trace is null)
        {
            runs.Add(RunKind.Removed, old);
            runs.Add(RunKind.Added, next);
            return;
        }

        foreach (var (kind, place) in Script(trace, old.Count, next.Count))
        {
            runs.Add(kind, kind is RunKind.Added ? next[place] : old[place]);
        }
    }

    private static int[] Numbered(List<string> tokens, Dictionary<string, int> numbers) =>
        [
            .. tokens.Select(token =>
            {
                numbers.TryAdd(token, numbers.Count);
                return numbers[token];
            }),
        ];

    /// <summary>The furthest point of each diagonal after 0, 1, 2… edits; null when the ends are too many edits apart.</summary>
    private static List<int[]>? Trace(int[] old, int[] next)
    {
        var trace = new List<int[]>();
        var before = new int[3];
        for (var edits = 0; edits <= MaxEdits; edits++)
        {
            // Diagonal k stands at place k + edits + 1: one spare place on either side.
            var reached = new int[(2 * edits) + 3];
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = edits == 0 ? 0 : Start(before, diagonal, edits);
                var y = x - diagonal;
                while (x < old.Length && y < next.Length && old[x] == next[y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                reached[diagonal + edits + 1] = x;
                if (x >= old.Length && y >= next.Length)
                {
                    trace.Add(reached);
                    return trace;
                }
            }

            trace.Add(reached);
            before = reached;
        }

        return null;
    }

    // From the diagonal above (a word added) or the one below (a word removed), whichever reached further.
    private static int Start(int[] before, int diagonal, int edits) =>
        IsAddition(before, diagonal, edits)
            ? before[diagonal + 1 + edits]
            : before[diagonal - 1 + edits] + 1;

    private static bool IsAddition(int[] before, int diagonal, int edits) =>
        diagonal == -edits
        || (diagonal != edits && before[diagonal - 1 + edits] < before[diagonal + 1 + edits]);

    /// <summary>The edit from the first word to the last, read backwards out of the trace.</summary>
    private static List<(RunKind Kind, int Place)> Script(
        List<int[]> trace,
        int oldCount,
        int nextCount
    )
    {
        var steps = new List<(RunKind Kind, int Place)>();
        var (x, y) = (oldCount, nextCount);
        for (var edits = trace.Count - 1; edits > 0; edits--)
        {
            var before = trace[edits - 1];
            var diagonal = x - y;
            var isAddition = IsAddition(before, diagonal, edits);
            var from = isAddition ? diagonal + 1 : diagonal - 1;
            var fromX = before[from + edits];
            var fromY = fromX - from;
            var snakeX = isAddition ? fromX : fromX + 1;
            for (; x > snakeX; (x, y) = (x - 1, y - 1))
            {
                steps.Add((RunKind.Same, x - 1));
            }

            steps.Add(isAddition ? (RunKind.Added, fromY) : (RunKind.Removed, fromX));
            (x, y) = (fromX, fromY);
        }

        for (; x > 0; x--)
        {
            steps.Add((RunKind.Same, x - 1));
        }

        steps.Reverse();
        return steps;
    }
}
