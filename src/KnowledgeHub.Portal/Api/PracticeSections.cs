using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>The sections of an entry by name; empty ones are left out.</summary>
internal static class PracticeSections
{
    public static Dictionary<string, SectionModel> Read(
        IEnumerable<TextSection> sections,
        PracticeContent content,
        Language language
    ) =>
        sections
            .Select(section => (section.Name, Text: section.Read(content)))
            .Where(section => !section.Text.IsEmpty)
            .Select(section =>
                (section.Name, Text: section.Text.Read(language, content.OriginalLanguage))
            )
            .ToDictionary(
                section => section.Name,
                section => new SectionModel(section.Text.Text, section.Text.Language.Code())
            );
}
