using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The reader's language: that of the current UI culture, which the request localisation has chosen.</summary>
internal static class ReaderLanguage
{
    /// <summary>The language of the page being drawn.</summary>
    public static Language Current =>
        Languages.TryParse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var language)
            ? language
            : Language.English;

    /// <summary>The culture of a language; English writes dates day first.</summary>
    public static CultureInfo CultureOf(Language language) =>
        CultureInfo.GetCultureInfo(language is Language.English ? "en-GB" : language.Code());

    /// <summary>A language by its own name.</summary>
    public static string OwnName(Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language.Code());
        return culture.TextInfo.ToTitleCase(culture.NativeName);
    }

    /// <summary>The direction of writing, for the <c>dir</c> attribute.</summary>
    public static string Direction(Language language) => language.IsRightToLeft() ? "rtl" : "ltr";
}
