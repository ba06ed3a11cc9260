using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The culture behind each working language; English writes dates day first.</summary>
internal static class ReaderCultures
{
    /// <summary>The names of all cultures.</summary>
    public static string[] All { get; } = [.. Languages.All.Select(Name)];

    /// <summary>The culture of a language.</summary>
    public static string Name(Language language) =>
        language is Language.English ? "en-GB" : language.Code();
}
