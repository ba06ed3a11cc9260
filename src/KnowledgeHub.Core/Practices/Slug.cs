using System.Globalization;
using System.Text;

namespace KnowledgeHub.Core.Practices;

/// <summary>The readable last part of an entry's address: lower-case Latin letters, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>The greatest length of a slug in characters.</summary>
    public const int MaxLength = 80;

    // Addresses below /practices and /api/v1/practices that are no entries.
    private static readonly string[] _reserved = ["new", "drafts", "suggest"];

    /// <summary>Whether a text is a slug and not an address that the portal keeps for itself.</summary>
    /// <param name="text">The text, possibly null.</param>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && !text.StartsWith('-')
        && !text.EndsWith('-')
        && !text.Contains("--", StringComparison.Ordinal)
        && !_reserved.Contains(text);

    /// <summary>
    /// Makes a slug of a title: accents go, everything else that is not a Latin letter or digit becomes a hyphen, and words
    /// that no longer fit are left out.
    /// </summary>
    /// <param name="title">A title in any script.</param>
    /// <returns>A slug, or an empty text when the title has no Latin letter or digit.</returns>
    public static string FromTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = new StringBuilder(MaxLength);
        // No surrogate can stand in a slug, and a lone one would make the normalisation throw.
        var text = string.Concat(title.Where(letter => !char.IsSurrogate(letter)));
        foreach (var letter in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var kept = letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (kept)
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return Shorten(slug.ToString().Trim('-'));
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var lastWord = slug.LastIndexOf('-', MaxLength);
        return slug[..(lastWord > 0 ? lastWord : MaxLength)];
    }
}
