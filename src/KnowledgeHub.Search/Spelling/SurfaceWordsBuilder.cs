using System.Runtime.InteropServices;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Spelling;

/// <summary>Counts the spellings of the words of many texts.</summary>
internal sealed class SurfaceWordsBuilder
{
    // Neither single letters nor endless ones are ever offered in place of a word.
    private const int MinLength = 2;
    private const int MaxLength = 40;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpelling;

    /// <summary>Begins with nothing.</summary>
    public SurfaceWordsBuilder() => _bySpelling = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts a word.</summary>
    /// <param name="spelling">The word as it stands in the text.</param>
    public void Add(ReadOnlySpan<char> spelling)
    {
        if (spelling.Length is >= MinLength and <= MaxLength)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_bySpelling, spelling, out _)++;
        }
    }

    /// <summary>The words, each once, with its most frequent spelling. Words with digits in them are left out.</summary>
    public SurfaceWords Build()
    {
        var words = new Dictionary<string, (string Written, int Best, int Count)>(
            StringComparer.Ordinal
        );
        foreach (var (spelling, count) in _counts)
        {
            var folded = WordFolding.Fold(spelling);
            if (!IsWord(folded))
            {
                continue;
            }

            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(words, folded, out _);
            word =
                count > word.Best
                    ? (spelling, count, word.Count + count)
                    : word with
                    {
                        Count = word.Count + count,
                    };
        }

        return new(
            words.Select(pair =>
                (pair.Key, Written(pair.Key, pair.Value.Written), pair.Value.Count)
            )
        );
    }

    private static bool IsWord(string folded) =>
        folded.Length is >= MinLength and <= MaxLength
        && !folded.AsSpan().ContainsAnyInRange('0', '9');

    // Most words are written as they are folded: then one string serves for both.
    private static string Written(string folded, string spelling)
    {
        var small = spelling.ToLowerInvariant();
        return small == folded ? folded : small;
    }
}
