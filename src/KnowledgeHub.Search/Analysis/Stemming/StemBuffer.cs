using System.Buffers;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// A word while it is being stemmed: its letters and the regions in which the Porter stemmers remove suffixes. R1 and R2 are
/// what follows the first non-vowel after a vowel: R1 in the word, R2 in R1.
/// </summary>
/// <param name="letters">The letters, with room for what replacements may add; capitals are vowels that stand for consonants.</param>
/// <param name="length">Number of letters of the word.</param>
/// <param name="vowels">The vowels of the language.</param>
internal ref struct StemBuffer(Span<char> letters, int length, SearchValues<char> vowels)
{
    private readonly SearchValues<char> _vowels = vowels;
    private readonly Span<char> _letters = letters;

    /// <summary>Number of letters that are left.</summary>
    public int Length { get; private set; } = length;

    /// <summary>Offset at which region R1 starts.</summary>
    public int R1 { get; set; }

    /// <summary>Offset at which region R2 starts.</summary>
    public int R2 { get; set; }

    /// <summary>Offset at which region RV starts, which only some languages have.</summary>
    public int Rv { get; set; }

    /// <summary>The letter at an offset.</summary>
    /// <param name="index">0 to <see cref="Length"/> - 1.</param>
    public readonly char this[int index]
    {
        get => _letters[index];
        set => _letters[index] = value;
    }

    /// <summary>The letters that are left.</summary>
    public readonly ReadOnlySpan<char> Letters => _letters[..Length];

    /// <summary>Whether the letter at an offset is a vowel.</summary>
    /// <param name="index">An offset.</param>
    public readonly bool IsVowel(int index) => _vowels.Contains(_letters[index]);

    /// <summary>Whether the word ends in a suffix.</summary>
    /// <param name="suffix">The suffix.</param>
    public readonly bool EndsWith(ReadOnlySpan<char> suffix) => Letters.EndsWith(suffix);

    /// <summary>Whether there is a vowel before an offset.</summary>
    /// <param name="end">The offset.</param>
    public readonly bool HasVowelBefore(int end) => _letters[..end].ContainsAny(_vowels);

    /// <summary>Replaces letters at the end.</summary>
    /// <param name="count">How many letters go.</param>
    /// <param name="replacement">What comes instead; empty for nothing.</param>
    public void Replace(int count, ReadOnlySpan<char> replacement)
    {
        Length -= count;
        replacement.CopyTo(_letters[Length..]);
        Length += replacement.Length;
    }

    /// <summary>Inserts a letter.</summary>
    /// <param name="index">Where.</param>
    /// <param name="letter">The letter.</param>
    public void Insert(int index, char letter)
    {
        _letters[index..Length].CopyTo(_letters[(index + 1)..]);
        _letters[index] = letter;
        Length++;
    }

    /// <summary>The start of the region that follows the first non-vowel after a vowel.</summary>
    /// <param name="from">Where to begin to look.</param>
    public readonly int RegionAfter(int from)
    {
        for (var index = from + 1; index < Length; index++)
        {
            if (!IsVowel(index) && IsVowel(index - 1))
            {
                return index + 1;
            }
        }

        return Length;
    }

    /// <summary>
    /// Whether the letters before an offset end in a short syllable: a vowel between non-vowels of which the last is not w,
    /// x or Y; or a vowel and a non-vowel that are the whole; or the letters of <c>past</c>.
    /// </summary>
    /// <param name="end">The offset behind the syllable.</param>
    public readonly bool EndsInShortSyllable(int end)
    {
        if (end < 2 || IsVowel(end - 1) || !IsVowel(end - 2))
        {
            return end == 4 && _letters[..4].SequenceEqual("past");
        }

        return end == 2 || (!IsVowel(end - 3) && _letters[end - 1] is not ('w' or 'x' or 'Y'));
    }
}
