using System.Collections.Frozen;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>Suffixes and what to do with each. The longest one that fits decides.</summary>
/// <typeparam name="TRule">What to do.</typeparam>
internal sealed class SuffixTable<TRule>
{
    private readonly FrozenDictionary<char, (string Suffix, TRule Rule)[]> _byLastLetter;

    /// <summary>Makes a table.</summary>
    /// <param name="isPlain">Whether words come without diacritics, so that the suffixes must lose theirs.</param>
    /// <param name="rows">Suffixes with a space between them and their rule; of equal suffixes the first counts.</param>
    public SuffixTable(bool isPlain, params (string Suffixes, TRule Rule)[] rows) =>
        _byLastLetter = rows.SelectMany(row =>
                row.Suffixes.Split(' ')
                    .Select(suffix => (isPlain ? Plain(suffix) : suffix, row.Rule))
            )
            .DistinctBy(row => row.Item1)
            .GroupBy(row => row.Item1[^1])
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(row => row.Item1.Length).ToArray()
            );

    /// <summary>Finds the longest suffix of a word.</summary>
    /// <param name="word">The word, or the region that the suffix must lie in.</param>
    /// <param name="length">Length of the suffix.</param>
    /// <param name="rule">Its rule.</param>
    public bool TryFind(ReadOnlySpan<char> word, out int length, out TRule? rule)
    {
        if (!word.IsEmpty && _byLastLetter.TryGetValue(word[^1], out var candidates))
        {
            foreach (var (suffix, found) in candidates)
            {
                if (word.EndsWith(suffix))
                {
                    (length, rule) = (suffix.Length, found);
                    return true;
                }
            }
        }

        (length, rule) = (0, default);
        return false;
    }

    // Capitals mark vowels that are consonants, and folding would lower them.
    private static string Plain(string suffix) =>
        string.Concat(
            suffix.Select(letter =>
                char.IsAscii(letter) ? letter.ToString() : WordFolding.Fold([letter])
            )
        );
}
