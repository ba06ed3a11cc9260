using System.Globalization;

namespace KnowledgeHub.Core.Taxonomy;

/// <summary>Text that every format can carry: pages, XML feeds, JSON, both databases.</summary>
public static class PlainText
{
    /// <summary>
    /// Removes what XML 1.0 forbids: control characters other than tab and line ends, lone surrogates, U+FFFE and U+FFFF.
    /// They come with a paste or an attack and mean nothing to a reader.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text itself when there is nothing to remove.</returns>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsCarried(text, index))
            {
                return string.Concat(text.Where((_, place) => IsCarried(text, place)));
            }
        }

        return text;
    }

    /// <summary>The text on one line: clean, and with single blanks between its words.</summary>
    /// <param name="text">The text as it arrived.</param>
    public static string OneLine(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Whether there is nothing to see: no text, or blanks and invisible marks only. Between letters such marks have a use, as
    /// the zero-width joiners of Persian have, so that they are not simply removed.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsBlank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.All(letter =>
            char.IsWhiteSpace(letter)
            || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control
        );
    }

    private static bool IsCarried(string text, int index)
    {
        var letter = text[index];
        if (char.IsSurrogate(letter))
        {
            return char.IsHighSurrogate(letter)
                ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                : index > 0 && char.IsHighSurrogate(text[index - 1]);
        }

        return letter is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE');
    }
}
