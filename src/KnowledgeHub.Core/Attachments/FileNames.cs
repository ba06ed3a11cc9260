using System.Globalization;
using System.Text;

namespace KnowledgeHub.Core.Attachments;

/// <summary>Names of files. A name is shown and offered for saving; it is never part of a path on the server.</summary>
public static class FileNames
{
    /// <summary>The greatest length of a name in characters, its extension included.</summary>
    public const int MaxLength = 120;

    private const string Nameless = "file";
    private const string Forbidden = "<>:\"|?*%&#;";

    // Device names of Windows: a file called so cannot be saved there.
    private static readonly HashSet<string> _devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "COM1",
        "COM2",
        "COM3",
        "COM4",
        "LPT1",
        "LPT2",
        "LPT3",
    };

    /// <summary>
    /// Makes a name of what a browser sent: without folders, control characters, signs that turn the direction of writing,
    /// and characters that a file system or an address cannot hold. The extension comes in lower case.
    /// </summary>
    /// <param name="sent">Anything.</param>
    /// <returns>A name of at most <see cref="MaxLength"/> characters.</returns>
    public static string Clean(string sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var name = Letters(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..]);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var stem = Path.GetFileNameWithoutExtension(name).Trim(' ', '.', '-');
        if (stem.Length == 0 || _devices.Contains(stem.Split('.')[0]))
        {
            stem = Nameless;
        }

        return Shorten(stem, MaxLength - extension.Length) + extension;
    }

    private static string Letters(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned:
                    break;
                case UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator:
                    clean.Append(clean is { Length: > 0 } && clean[^1] == ' ' ? "" : " ");
                    break;
                default:
                    clean.Append(IsForbidden(rune) ? "-" : rune.ToString());
                    break;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).TrimEnd(' ', '.');
    }

    private static bool IsForbidden(Rune rune) =>
        rune == Rune.ReplacementChar
        || (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));

    // Between two letters, never within a surrogate pair or before a combining mark.
    private static string Shorten(string stem, int length)
    {
        if (stem.Length <= length)
        {
            return stem;
        }

        var elements = StringInfo.ParseCombiningCharacters(stem);
        return stem[..elements.Last(start => start <= Math.Max(length, 1))].TrimEnd(' ', '.', '-');
    }
}
