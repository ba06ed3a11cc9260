namespace KnowledgeHub.Core.Taxonomy;

/// <summary>The four working languages, their codes and their direction of writing.</summary>
public static class Languages
{
    private static readonly string[] _codes = ["en", "fr", "ar", "ru"];

    /// <summary>All working languages in display order.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [Language.English, Language.French, Language.Arabic, Language.Russian];

    /// <summary>The ISO 639-1 code of a language.</summary>
    /// <param name="language">A working language.</param>
    /// <returns><c>en</c>, <c>fr</c>, <c>ar</c> or <c>ru</c>.</returns>
    public static string Code(this Language language) => _codes[(int)language];

    /// <summary>Whether the language is written from right to left.</summary>
    /// <param name="language">A working language.</param>
    public static bool IsRightToLeft(this Language language) => language is Language.Arabic;

    /// <summary>Reads a language code; case does not matter, and a region behind the language is ignored (<c>fr-CA</c> is French).</summary>
    /// <param name="code">The code, possibly null or unknown.</param>
    /// <param name="language">The language, or English when the code is not one of ours.</param>
    /// <returns>Whether the code is one of the four working languages.</returns>
    public static bool TryParse(string? code, out Language language)
    {
        var primary = code?.Split('-', 2)[0];
        var index = Array.FindIndex(
            _codes,
            known => known.Equals(primary, StringComparison.OrdinalIgnoreCase)
        );
        language = index < 0 ? Language.English : (Language)index;
        return index >= 0;
    }
}
