using System.Globalization;

namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>About how wide words are: a drawing without a script cannot measure them, so the estimate is generous.</summary>
internal static class LabelText
{
    private const double Space = 0.3;
    private const string Narrow = "ijlI.,:;'’|!()[]-·";
    private const string Wide = "mwMWЖШЩЮжшщюмыф—";

    /// <summary>The width of a text in ems.</summary>
    public static double Width(string text) => text.Sum(Width);

    /// <summary>The words in lines that stay within a width in ems; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width(lines[^1]) + Space + Width(word) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static double Width(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.SpaceSeparator => Space,
            _ when Narrow.Contains(letter) => 0.36,
            _ when Wide.Contains(letter) => 0.88,
            UnicodeCategory.UppercaseLetter => 0.7,
            _ => 0.59,
        };
}
