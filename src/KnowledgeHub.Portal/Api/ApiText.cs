using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>Texts as the API says them.</summary>
internal static class ApiText
{
    /// <summary>A text by language code.</summary>
    public static IReadOnlyDictionary<string, string> ByLanguage(LocalizedText text) =>
        text.Languages.ToDictionary(
            language => language.Code(),
            language => text.Read(language).Text
        );
}
