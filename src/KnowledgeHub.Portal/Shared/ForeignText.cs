using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The attributes that a text needs when it is not in the language of the page.</summary>
internal static class ForeignText
{
    /// <summary>Value of <c>lang</c>, or null where the page's own language holds.</summary>
    public static string? ForeignLang(this TextInLanguage text) =>
        text.IsFallback ? text.Language.Code() : null;

    /// <summary>Value of <c>dir</c>, or null where the page's own direction holds.</summary>
    public static string? ForeignDir(this TextInLanguage text) =>
        text.IsFallback ? ReaderLanguage.Direction(text.Language) : null;
}
