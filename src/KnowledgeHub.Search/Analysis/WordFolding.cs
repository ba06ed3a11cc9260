using System.Globalization;
using System.Text;

namespace KnowledgeHub.Search.Analysis;

/// <summary>
/// Brings the spellings of one word together, whatever its language: compatibility forms are replaced (NFKC), case and
/// diacritics are removed, digits of every script become ASCII digits, Arabic tatweel and vowel signs and all invisible
/// format characters go, <c>ё</c> becomes <c>е</c> while <c>й</c> stays a letter of its own, ta marbuta becomes ha and alef
/// maksura ya.
/// </summary>
internal static class WordFolding
{
    /// <summary>Longest folded word in UTF-16 units; the rest is cut off, so that junk cannot fill the index.</summary>
    public const int MaxLength = 64;

    // Longer than what the words of any language need, short enough to keep normalisation cheap.
    private const int MaxRead = 256;
    private const int Breve = 0x0306;
    private const int Tatweel = 0x0640;

    // Among the presentation forms of Arabic are vowel signs that stand alone, which count as letters. The ligatures of whole
    // words do not.
    private const char FirstPresentationForm = '\uFB50';
    private const char FirstLigature = '\uFDF0';
    private const char LastLigature = '\uFDFB';
    private const char LastPresentationForm = '\uFEFF';

    /// <summary>Folds one word.</summary>
    /// <param name="word">A word as the segmenter gives it.</param>
    /// <returns>The folded word; empty when nothing of it carries meaning.</returns>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word))
        {
            return Append(Readable(word), NormalizationForm.FormKD, FoldRune);
        }

        Span<char> folded = stackalloc char[MaxLength];
        var length = Math.Min(word.Length, MaxLength);
        _ = Ascii.ToLower(word[..length], folded, out _);
        folded[..length].Replace('`', '\'');
        return folded[..length].ToString();
    }

    /// <summary>
    /// Brings a word into the form that stemmers want: as <see cref="Fold"/> does, but letters keep their diacritics.
    /// </summary>
    /// <param name="word">A word as the segmenter gives it.</param>
    /// <param name="isTurkish">Whether I is the capital of ı; circumflexes, which Turkish often omits, go then.</param>
    public static string Normalise(ReadOnlySpan<char> word, bool isTurkish = false) =>
        !isTurkish && Ascii.IsValid(word)
            ? Fold(word)
            : Append(
                Readable(word),
                NormalizationForm.FormKC,
                isTurkish ? NormaliseTurkish : NormaliseRune
            );

    // The acute accent that stands for an apostrophe would decompose to a space.
    private static string Readable(ReadOnlySpan<char> word) =>
        (word.Length <= MaxRead ? word : word[..WholeLength(word, MaxRead)])
            .ToString()
            .Replace('\u00B4', '\'');

    private static string Append(
        string word,
        NormalizationForm form,
        Action<Rune, StringBuilder> append
    )
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(form).EnumerateRunes())
        {
            append(rune, folded);
        }

        var composed = folded.ToString().Normalize(NormalizationForm.FormC);
        return composed.Length <= MaxLength
            ? composed
            : composed[..WholeLength(composed, MaxLength)];
    }

    /// <summary>
    /// Whether a word has a term, as far as its first letter tells. Some letters fold to nothing, and so may what follows an
    /// apostrophe once the elided word before it is gone: these need to be analysed.
    /// </summary>
    /// <param name="word">A word as the segmenter gives it.</param>
    public static bool IsMeant(ReadOnlySpan<char> word) =>
        char.GetUnicodeCategory(word[0])
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.OtherLetter
        && word[0]
            is < FirstPresentationForm
                or >= FirstLigature
                and <= LastLigature
                or > LastPresentationForm
        && !HasApostrophe(word);

    private static bool HasApostrophe(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (TextSegmenter.IsApostrophe(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static int WholeLength(ReadOnlySpan<char> word, int length) =>
        char.IsLowSurrogate(word[length]) ? length - 1 : length;

    private static void NormaliseTurkish(Rune rune, StringBuilder folded) =>
        _ = rune.Value switch
        {
            'I' => folded.Append('ı'),
            'İ' => folded.Append('i'),
            'â' or 'Â' => folded.Append('a'),
            'î' or 'Î' => folded.Append('i'),
            'û' or 'Û' => folded.Append('u'),
            _ => AppendMeaning(rune, folded),
        };

    private static void NormaliseRune(Rune rune, StringBuilder folded) =>
        AppendMeaning(rune, folded);

    private static void FoldRune(Rune rune, StringBuilder folded)
    {
        if (rune.Value == Breve && folded.Length > 0 && folded[^1] == 'и')
        {
            folded[^1] = 'й';
        }
        else
        {
            var length = folded.Length;
            AppendMeaning(rune, folded);
            FoldLast(folded, length);
        }
    }

    private static StringBuilder AppendMeaning(Rune rune, StringBuilder folded)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.DecimalDigitNumber)
        {
            return folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        }

        if (rune.IsBmp && TextSegmenter.IsApostrophe((char)rune.Value))
        {
            return folded.Append('\'');
        }

        var isLetter =
            rune.Value != Tatweel
            && category is <= UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark;
        return isLetter ? AppendLower(rune, folded) : folded;
    }

    private static StringBuilder AppendLower(Rune letter, StringBuilder folded) =>
        letter.Value switch
        {
            'œ' or 'Œ' => folded.Append("oe"),
            'æ' or 'Æ' => folded.Append("ae"),
            'İ' => folded.Append('i'),
            _ => folded.Append(Rune.ToLowerInvariant(letter).ToString()),
        };

    // Letters that Unicode does not decompose although readers type them without their diacritic or for one another.
    private static void FoldLast(StringBuilder folded, int length)
    {
        if (folded.Length != length + 1)
        {
            return;
        }

        folded[length] = folded[length] switch
        {
            'ø' => 'o',
            'đ' => 'd',
            'ł' => 'l',
            'ı' => 'i',
            'ς' => 'σ',
            'ة' => 'ه',
            'ى' or 'ی' => 'ي',
            'ک' => 'ك',
            var other => other,
        };
        if (folded[length] == 'ß')
        {
            folded.Remove(length, 1).Append("ss");
        }
    }
}
