namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>Affixes of one step of the Arabic stemmer, each with the length that a word must have to lose it.</summary>
/// <param name="rows">Affixes with a space between them, the shortest word they go from, and what comes instead.</param>
internal sealed class ArabicAffixes(
    params (string Affixes, int MinLength, string Replacement)[] rows
)
{
    private readonly (string Affix, int MinLength, string Replacement)[] _longestFirst =
    [
        .. rows.SelectMany(row =>
                row.Affixes.Split(' ').Select(affix => (affix, row.MinLength, row.Replacement))
            )
            .OrderByDescending(row => row.affix.Length),
    ];

    /// <summary>Replaces the longest prefix.</summary>
    /// <param name="word">The word; shortened when it loses the prefix.</param>
    /// <returns>Whether it did.</returns>
    public bool TryReplacePrefix(ref Span<char> word)
    {
        foreach (var (affix, minLength, replacement) in _longestFirst)
        {
            if (word.StartsWith(affix))
            {
                if (word.Length < minLength)
                {
                    return false;
                }

                word = word[(affix.Length - replacement.Length)..];
                replacement.CopyTo(word);
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes the longest suffix.</summary>
    /// <param name="word">The word; shortened when it loses the suffix.</param>
    /// <returns>Whether it did.</returns>
    public bool TryRemoveSuffix(ref Span<char> word)
    {
        foreach (var (affix, minLength, _) in _longestFirst)
        {
            if (word.EndsWith(affix))
            {
                if (word.Length < minLength)
                {
                    return false;
                }

                word = word[..^affix.Length];
                return true;
            }
        }

        return false;
    }
}
