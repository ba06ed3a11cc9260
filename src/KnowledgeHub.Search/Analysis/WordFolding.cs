using System.Globalization;
using System.Text;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// Brings the spellings of one word together, whatever its language: compatibility forms are replaced (NFKC), case and
/// diacritics are removed, digits of every script become ASCII digits, Arabic tatweel and vowel signs and all invisible
/// format characters go, <c>ё</c> becomes <c>е</c> while <c>й</c> stays a letter of its own.
/// </summary>
internal static class WordFolding
{
    /// <summary>Longest folded word in UTF-16 units; the rest is cut off, so that junk cannot fill the index.</summary>
    public const int MaxLength = 64;

    private const int Breve = 0x0306;
    private const int Tatweel = 0x0640;

    /// <summary>Folds one word.</summary>
    /// <param name="word">A word as the segmenter gives it.</param>
    /// <returns>The folded word; empty when nothing of it carries meaning.</returns>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word))
        {
            return FoldUnicode(word.ToString());
        }

        Span<char> folded = stackalloc char[MaxLength];
        var length = Math.Min(word.Length, MaxLength);
        _ = Ascii.ToLower(word[..length], folded, out _);
        return folded[..length].ToString();
    }

    private static string FoldUnicode(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(rune, folded);
        }

        var composed = folded.ToString().Normalize(NormalizationForm.FormC);
        return composed.Length <= MaxLength ? composed : Cut(composed);
    }

    private static string Cut(string word) =>
        word[..(char.IsLowSurrogate(word[MaxLength]) ? MaxLength - 1 : MaxLength)];

    private static void Append(Rune rune, StringBuilder folded)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.DecimalDigitNumber)
        {
            folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        }
        else if (rune.IsBmp && TextSegmenter.IsApostrophe((char)rune.Value))
        {
            folded.Append('\'');
        }
        else if (rune.Value == Breve && folded.Length > 0 && folded[^1] == 'и')
        {
            folded[^1] = 'й';
        }
        else if (
            rune.Value != Tatweel
            && category is <= UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark
        )
        {
            AppendLetter(Rune.ToLowerInvariant(rune), folded);
        }
    }

    // Letters that Unicode does not decompose although readers type them without their diacritic.
    private static void AppendLetter(Rune letter, StringBuilder folded)
    {
        _ = letter.Value switch
        {
            'ß' => folded.Append("ss"),
            'œ' => folded.Append("oe"),
            'æ' => folded.Append("ae"),
            'ø' => folded.Append('o'),
            'đ' => folded.Append('d'),
            'ł' => folded.Append('l'),
            'ı' => folded.Append('i'),
            _ => folded.Append(letter.ToString()),
        };
    }
}
