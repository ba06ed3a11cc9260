using System.Collections.Frozen;

namespace KnowledgeHub.Search.Analysis;

/// <summary>The French words that lose their vowel before another one, as in <c>l'accord</c>.</summary>
internal static class FrenchElision
{
    private static readonly FrozenSet<string> _elided = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "c",
        "d",
        "j",
        "l",
        "m",
        "n",
        "s",
        "t",
        "qu",
        "jusqu",
        "lorsqu",
        "puisqu",
        "quoiqu"
    );

    /// <summary>How much of a word is an elided one.</summary>
    /// <param name="word">A word with its apostrophe.</param>
    /// <returns>The length with the apostrophe, or 0; never the whole word.</returns>
    public static int Length(ReadOnlySpan<char> word)
    {
        var longest = Math.Min("lorsqu".Length + 1, word.Length - 1);
        for (var index = 1; index < longest; index++)
        {
            if (TextSegmenter.IsApostrophe(word[index]))
            {
                var lookup = _elided.GetAlternateLookup<ReadOnlySpan<char>>();
                return lookup.Contains(word[..index]) ? index + 1 : 0;
            }
        }

        return 0;
    }
}
