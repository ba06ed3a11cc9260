using System.Globalization;

namespace KnowledgeHub.Core.Editorial;

/// <summary>Cuts a text into words, spaces and single signs; put together they are the text again.</summary>
internal static class WordTokens
{
    /// <summary>The pieces of a text, in order.</summary>
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var place = 1; place <= text.Length; place++)
        {
            if (place == text.Length || !Continues(text[place - 1], text[place]))
            {
                tokens.Add(text[start..place]);
                start = place;
            }
        }

        return tokens;
    }

    private static bool Continues(char before, char letter) =>
        IsWord(before) ? IsWord(letter)
        : char.IsWhiteSpace(before) ? char.IsWhiteSpace(letter)
        : char.IsLowSurrogate(letter);

    // Marks belong to their letter: Arabic vowel signs, accents that stand alone.
    private static bool IsWord(char letter) =>
        char.IsLetterOrDigit(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
