using System.Globalization;
using System.Text;

namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Counts what is unpredictable in a password: each letter counts one, but a common word, a row of keys, a sequence, a
/// repetition and a year count one as a whole, and separators count nothing. Capitals, accents and digits for letters do not help.
/// </summary>
internal static class PasswordParts
{
    private const int ShortestWord = 3;
    private const int ShortestWalk = 4;
    private const int YearLength = 4;

    private static readonly string[] _rows =
    [
        .. BothWays("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm"),
        .. BothWays("qwertzuiop", "yxcvbnm", "wxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"),
        .. BothWays("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "ضصثقفغعهخحجد", "شسيبلاتنمكط"),
    ];

    /// <summary>The number of unpredictable parts.</summary>
    /// <param name="password">The password, as typed.</param>
    /// <param name="words">Words that count one as a whole, plain.</param>
    public static int Count(string password, IReadOnlySet<string> words)
    {
        var raw = Lower(password);
        var plain = Letters(raw);
        var longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
        var parts = 0;
        for (var at = 0; at < raw.Length; )
        {
            var pattern = Math.Max(WordAt(plain, at, words, longest), PatternAt(raw, at));
            parts += pattern > 0 || char.IsLetterOrDigit(raw[at]) ? 1 : 0;
            at += Math.Max(pattern, 1);
        }

        return parts;
    }

    /// <inheritdoc cref="Count(string, IReadOnlySet{string})"/>
    public static int Count(string password, IEnumerable<string> words) =>
        Count(password, words.ToHashSet(StringComparer.Ordinal));

    /// <summary>A word without capitals, accents and digits for letters.</summary>
    public static string Plain(string word) => Letters(Lower(word));

    private static int PatternAt(string text, int at) =>
        new[]
        {
            SequenceAt(text, at),
            WalkAt(text, at),
            RepetitionAt(text, at),
            YearAt(text, at),
        }.Max();

    private static int WordAt(string text, int at, IReadOnlySet<string> words, int longest)
    {
        for (var length = Math.Min(longest, text.Length - at); length >= ShortestWord; length--)
        {
            if (words.Contains(text.Substring(at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    // The same again and again, or one after the other, up or down: "aaaa", "abcd", "4321".
    private static int SequenceAt(string text, int at)
    {
        if (at + 1 >= text.Length || Math.Abs(text[at + 1] - text[at]) > 1)
        {
            return 0;
        }

        var (step, end) = (text[at + 1] - text[at], at + 1);
        while (end + 1 < text.Length && text[end + 1] - text[end] == step)
        {
            end++;
        }

        return end - at + 1 >= ShortestWord ? end - at + 1 : 0;
    }

    private static int WalkAt(string text, int at)
    {
        var length = 0;
        for (
            var next = ShortestWalk;
            at + next <= text.Length && Array.Exists(_rows, row => Has(row, text, at, next));
            next++
        )
        {
            length = next;
        }

        return length;
    }

    private static bool Has(string row, string text, int at, int length) =>
        row.AsSpan().IndexOf(text.AsSpan(at, length), StringComparison.Ordinal) >= 0;

    // What stood in the password before.
    private static int RepetitionAt(string text, int at)
    {
        var length = 0;
        for (
            var next = ShortestWord;
            at + next <= text.Length
                && text.AsSpan(0, at).IndexOf(text.AsSpan(at, next), StringComparison.Ordinal) >= 0;
            next++
        )
        {
            length = next;
        }

        return length;
    }

    private static int YearAt(string text, int at) =>
        at + YearLength <= text.Length
        && text.AsSpan(at, 2) is "19" or "20"
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + YearLength - 1])
            ? YearLength
            : 0;

    private static string Lower(string text)
    {
        var kept = text.ToLowerInvariant()
            .Normalize(NormalizationForm.FormKD)
            .Where(letter =>
                CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark
            );
        return string.Concat(kept);
    }

    private static string Letters(string text) =>
        string.Concat(
            text.Select(letter =>
                letter switch
                {
                    '0' => 'o',
                    '1' or '!' or '|' => 'i',
                    '3' or '€' => 'e',
                    '4' or '@' => 'a',
                    '5' or '$' => 's',
                    '7' => 't',
                    '8' => 'b',
                    _ => letter,
                }
            )
        );

    private static IEnumerable<string> BothWays(params string[] rows) =>
        rows.SelectMany(row => new[] { row, string.Concat(row.Reverse()) });
}
