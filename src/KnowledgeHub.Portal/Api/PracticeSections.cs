using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>The sections of an entry by name; empty ones are left out.</summary>
internal static class PracticeSections
{
    public static Dictionary<string, SectionModel> OfBody(
        PracticeContent content,
        Language language
    ) =>
        Read(
            content,
            language,
            [
                ("context", content.Body.Context),
                ("challenge", content.Body.Challenge),
                ("practice", content.Body.Practice),
                ("results", content.Body.Results),
                ("resources", content.Body.Resources),
                ("limits", content.Body.Limits),
            ]
        );

    public static Dictionary<string, SectionModel> OfCommentary(
        PracticeContent content,
        Language language
    ) =>
        Read(
            content,
            language,
            [
                ("whyItMatters", content.Commentary.WhyItMatters),
                ("howToStart", content.Commentary.HowToStart),
                ("watchFor", content.Commentary.WatchFor),
                ("whenNotToUse", content.Commentary.WhenNotToUse),
                ("transfer", content.Commentary.Transfer),
            ]
        );

    private static Dictionary<string, SectionModel> Read(
        PracticeContent content,
        Language language,
        IEnumerable<(string Name, LocalizedText Text)> sections
    ) =>
        sections
            .Where(section => !section.Text.IsEmpty)
            .Select(section =>
                (section.Name, Text: section.Text.Read(language, content.OriginalLanguage))
            )
            .ToDictionary(
                section => section.Name,
                section => new SectionModel(section.Text.Text, section.Text.Language.Code())
            );
}
