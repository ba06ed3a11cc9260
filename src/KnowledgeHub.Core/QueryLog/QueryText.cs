using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>What of a typed text may be kept. What looks like somebody's address or number is not kept at all.</summary>
public static partial class QueryText
{
    /// <summary>The greatest length of a kept text in characters; a longer one is a pasted passage, not a question.</summary>
    public const int MaxLength = 100;

    /// <summary>From so many digits on, a number is long enough to be a telephone or document number.</summary>
    private const int PersonalDigits = 7;

    /// <summary>The text in the form in which it is counted: on one line, composed, in lower case.</summary>
    /// <param name="typed">What the reader typed.</param>
    /// <returns>The text, or null when it is not kept.</returns>
    public static string? Keep(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = PlainText.OneLine(typed).Normalize(NormalizationForm.FormC).ToLowerInvariant();
        return text.Length > MaxLength || PlainText.IsBlank(text) || LooksPersonal(text)
            ? null
            : text;
    }

    private static bool LooksPersonal(string text)
    {
        var plain = WithPlainDigits(text.Normalize(NormalizationForm.FormKC));
        return plain.Contains('@', StringComparison.Ordinal)
            || InternationalNumber().IsMatch(plain)
            || NumberRun().Matches(plain).Any(run => IsPersonalNumber(run.Value));
    }

    private static bool IsPersonalNumber(string run) =>
        run.Count(char.IsAsciiDigit) >= PersonalDigits
        && !YearsOnly().IsMatch(run)
        && !LegalAct().IsMatch(run);

    // Each script has digits of its own; the patterns below know one kind.
    private static string WithPlainDigits(string text) =>
        string.Concat(
            text.Select(letter =>
                char.IsDigit(letter)
                    ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter))
                    : letter
            )
        );

    [GeneratedRegex(@"\+\s*\(?\s*[0-9]")]
    private static partial Regex InternationalNumber();

    [GeneratedRegex(@"[0-9][0-9\s().,/_\p{Pd}]*[0-9]")]
    private static partial Regex NumberRun();

    [GeneratedRegex(@"^((19|20)[0-9]{2}([\s/,\p{Pd}]+|$))+$")]
    private static partial Regex YearsOnly();

    // Such as 2016/399 or 1049/2001.
    [GeneratedRegex(@"^((19|20)[0-9]{2}/[0-9]{1,4}|[0-9]{1,4}/(19|20)[0-9]{2})$")]
    private static partial Regex LegalAct();
}
