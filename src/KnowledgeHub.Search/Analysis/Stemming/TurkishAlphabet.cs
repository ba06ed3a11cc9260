using System.Buffers;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>The vowels of Turkish and the agreement between them.</summary>
/// <param name="isPlain">Whether words come without diacritics and with i for ı.</param>
internal sealed class TurkishAlphabet(bool isPlain)
{
    private readonly SearchValues<char> _afterA = SearchValues.Create(isPlain ? "aiou" : "aıou");
    private readonly SearchValues<char> _afterE = SearchValues.Create(isPlain ? "eiou" : "eiöü");
    private readonly SearchValues<char> _afterDotless = SearchValues.Create("aı");
    private readonly SearchValues<char> _afterI = SearchValues.Create(isPlain ? "aei" : "ei");
    private readonly SearchValues<char> _afterO = SearchValues.Create("ou");
    private readonly SearchValues<char> _afterUmlaut = SearchValues.Create("öü");

    /// <summary>All vowels.</summary>
    public SearchValues<char> Vowels { get; } = SearchValues.Create(isPlain ? "aeiou" : "aeıioöuü");

    /// <summary>Whether diacritics are missing.</summary>
    public bool IsPlain => isPlain;

    /// <summary>Whether a letter is one of the high vowels ı, i, u, ü.</summary>
    /// <param name="letter">A letter.</param>
    public static bool IsHigh(char letter) => letter is 'ı' or 'i' or 'u' or 'ü';

    /// <summary>The vowels of which one must stand before a vowel.</summary>
    /// <param name="vowel">A vowel.</param>
    public SearchValues<char> Before(char vowel) =>
        vowel switch
        {
            'a' => _afterA,
            'e' => _afterE,
            'ı' => _afterDotless,
            'i' => _afterI,
            'o' or 'u' => _afterO,
            _ => _afterUmlaut,
        };

    /// <summary>The high vowel that agrees with a vowel.</summary>
    /// <param name="vowel">A vowel.</param>
    public char HighFor(char vowel) =>
        vowel switch
        {
            'a' or 'ı' => isPlain ? 'i' : 'ı',
            'e' or 'i' => 'i',
            'o' or 'u' => 'u',
            _ => 'ü',
        };
}
