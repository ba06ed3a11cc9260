using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Search.Analysis;

/// <summary>The languages of texts and how they follow from the portal's.</summary>
internal static class TextLanguages
{
    private static readonly string[] _codes = ["en", "fr", "ar", "ru", "tr"];

    /// <summary>All of them, in the order of their numbers.</summary>
    public static IReadOnlyList<TextLanguage> All { get; } = Enum.GetValues<TextLanguage>();

    /// <summary>The ISO 639-1 code.</summary>
    /// <param name="language">A language.</param>
    public static string Code(this TextLanguage language) => _codes[(int)language];

    /// <summary>The language of a text that is written in a working language.</summary>
    /// <param name="language">A working language.</param>
    public static TextLanguage Of(Language language) =>
        language switch
        {
            Language.French => TextLanguage.French,
            Language.Arabic => TextLanguage.Arabic,
            Language.Russian => TextLanguage.Russian,
            _ => TextLanguage.English,
        };
}
