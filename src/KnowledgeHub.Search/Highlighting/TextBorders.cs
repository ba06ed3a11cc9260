using System.Globalization;
using System.Text;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Where a text may be cut.</summary>
internal static class TextBorders
{
    private const char ZeroWidthJoiner = '\u200D';

    // Farther away than this a word border is not worth the text that would be lost, as in writing without spaces.
    private const int MaxSearch = 40;

    /// <summary>The last place at or before an offset where no character is torn from its second half or its marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The offset, 0 to the length.</param>
    public static int AtOrBefore(string text, int index)
    {
        while (index > 0 && index < text.Length && IsInsideCharacter(text, index))
        {
            index--;
        }

        return index;
    }

    /// <summary>The first word border close behind an offset, up to a limit; else a place between characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to begin.</param>
    /// <param name="limit">An offset that must stay in the rest.</param>
    public static int WordStart(string text, int index, int limit)
    {
        if (index == 0)
        {
            return 0;
        }

        var end = Math.Min(limit, index + MaxSearch);
        for (var place = index; place <= end; place++)
        {
            if (char.IsWhiteSpace(text[place - 1]) && !char.IsWhiteSpace(text[place]))
            {
                return place;
            }
        }

        return AtOrBefore(text, index);
    }

    /// <summary>The last word border close before an offset, down to a limit; else a place between characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to begin.</param>
    /// <param name="limit">An offset that must stay in what comes before.</param>
    public static int WordEnd(string text, int index, int limit)
    {
        if (index >= text.Length)
        {
            return text.Length;
        }

        var end = Math.Max(Math.Max(limit, index - MaxSearch), 1);
        for (var place = index; place >= end; place--)
        {
            if (char.IsWhiteSpace(text[place]) && !char.IsWhiteSpace(text[place - 1]))
            {
                return place;
            }
        }

        return Math.Max(limit, AtOrBefore(text, index));
    }

    private static bool IsInsideCharacter(string text, int index) =>
        char.IsLowSurrogate(text[index])
        || text[index - 1] == ZeroWidthJoiner
        || (
            Rune.TryGetRuneAt(text, index, out var rune)
            && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
        );
}
