using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Translations;

/// <summary>What a translator hands in for one language of an entry.</summary>
/// <param name="Language">The language.</param>
/// <param name="Texts">The texts by name of their field; fields that are not named stay as they are, blank ones are removed.</param>
/// <param name="State">How far the translator says that it can be trusted.</param>
public sealed record Translation(
    Language Language,
    IReadOnlyDictionary<string, string> Texts,
    TranslationState State
)
{
    /// <summary>A content with this translation; a language without any text has no state.</summary>
    /// <param name="content">The content so far.</param>
    public PracticeContent ApplyTo(PracticeContent content)
    {
        var translated = Changed(content)
            .Aggregate(
                content,
                (next, section) =>
                    section.Write(next, section.Read(next).With(Language, Texts[section.Name]))
            );
        var hasText = TextSection.Whole.Any(section =>
            section.Read(translated)[Language] is not null
        );
        return translated with
        {
            Translations = hasText
                ? translated.Translations.SetItem(Language, State)
                : translated.Translations.Remove(Language),
        };
    }

    /// <summary>Whether a content says something else.</summary>
    /// <param name="content">The content so far.</param>
    public bool Differs(PracticeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var next = ApplyTo(content);
        return Changed(content).Any()
            || next.Translations.Count != content.Translations.Count
            || next.Translations.GetValueOrDefault(Language)
                != content.Translations.GetValueOrDefault(Language);
    }

    private IEnumerable<TextSection> Changed(PracticeContent content) =>
        TextSection.Whole.Where(section =>
            Texts.TryGetValue(section.Name, out var text)
            && Plain(text) != Plain(section.Read(content)[Language] ?? string.Empty)
        );

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
