using System.Numerics;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Chooses what to show of long texts: the place where most different words stand close together, and one more.</summary>
internal static class FragmentChoice
{
    /// <summary>About how long a fragment is, in UTF-16 units without markup.</summary>
    public const int TargetLength = 200;

    /// <summary>A fragment never reaches so far behind the beginning of its first match, long words apart.</summary>
    public const int MaxLength = 250;

    private const int Lead = 50;

    /// <summary>The best fragment, and a second one when it shows words that the first lacks.</summary>
    /// <param name="texts">The texts in which something matched; at least one.</param>
    /// <returns>HTML fragments, best first.</returns>
    public static IReadOnlyList<string> Choose(IReadOnlyList<MatchedText> texts)
    {
        var best = Best(texts, 0);
        var second = Best(texts, best.Clauses);
        return (second.Clauses & ~best.Clauses) == 0 ? [Write(best)] : [Write(best), Write(second)];
    }

    /// <summary>The neighbours of a match that fit into a fragment with it.</summary>
    /// <param name="matches">The matches of a text in order.</param>
    /// <param name="first">Index of the match.</param>
    /// <returns>Index of the last of them, and the clauses that match, a bit each.</returns>
    public static (int Last, ulong Clauses) Run(List<TextMatch> matches, int first)
    {
        var limit = matches[first].Start + TargetLength - Lead;
        var clauses = 1UL << matches[first].Clause;
        var last = first;
        while (last + 1 < matches.Count && matches[last + 1].End <= limit)
        {
            last++;
            clauses |= 1UL << matches[last].Clause;
        }

        return (last, clauses);
    }

    // Of equally good ones the first.
    private static Fragment Best(IReadOnlyList<MatchedText> texts, ulong known)
    {
        var best = default(Fragment);
        var most = -1;
        for (var text = 0; text < texts.Count; text++)
        {
            var matches = texts[text].Matches;
            for (var first = 0; first < matches.Count; first++)
            {
                var (last, clauses) = Run(matches, first);
                var worth = BitOperations.PopCount(clauses & ~known);
                if (worth > most || (worth == most && last - first > best.Last - best.First))
                {
                    (best, most) = (new(texts[text], first, last, clauses), worth);
                }
            }
        }

        return best;
    }

    private static string Write(Fragment fragment)
    {
        var (text, matches) = (fragment.Source.Text, fragment.Source.Matches);
        var firstStart = matches[fragment.First].Start;
        var lastEnd = Math.Max(matches[fragment.First].End, matches[fragment.Last].End);
        var start = TextBorders.WordStart(text, Math.Max(0, firstStart - Lead), firstStart);
        var end = TextBorders.WordEnd(
            text,
            Math.Min(text.Length, Math.Max(lastEnd, start + TargetLength)),
            lastEnd
        );
        return MarkedText.Write(text, start, end, matches);
    }
}
