using System.Globalization;
using System.Text;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>The form in which labels are compared: case, diacritics, hyphens and repeated blanks make no difference.</summary>
public static class LabelFolding
{
    private const char Tatweel = 'ـ'; // stretches Arabic words and means nothing

    /// <summary>Folds a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The folded form; empty when nothing that can be compared is left.</returns>
    public static string Fold(string label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (
            var letter in PlainText
                .Clean(label)
                .Normalize(NormalizationForm.FormKD)
                .ToLowerInvariant()
        )
        {
            if (char.IsLetterOrDigit(letter) && letter is not Tatweel)
            {
                folded.Append(letter is 'ı' ? 'i' : letter); // the Turkish dotless i has no mark to take away
            }
            else if (IsGap(letter) && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsGap(char letter) =>
        letter is not Tatweel
        && CharUnicodeInfo.GetUnicodeCategory(letter)
            is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
}
