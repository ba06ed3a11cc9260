using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Translations;

/// <summary>The text of an entry that is being worked on, beside its translation into one language.</summary>
/// <param name="Practice">The entry as stored.</param>
/// <param name="Language">The language of the translation; another than the original.</param>
/// <param name="Basis">The content that an outdated translation was true to; null when it is not outdated or that is not known.</param>
public sealed record TranslationReading(
    Practice Practice,
    Language Language,
    PracticeContent? Basis
)
{
    /// <summary>The content that is being worked on.</summary>
    public PracticeContent Content => Practice.WorkingContent;

    /// <summary>How far the translation can be trusted; null while there is none.</summary>
    public TranslationState? State =>
        Content.Translations.TryGetValue(Language, out var state) ? state : null;

    /// <summary>Every text that the original has, in the order of an entry.</summary>
    public IReadOnlyList<TranslatedText> Texts { get; } =
    [
        .. TextSection
            .Whole.Select(section => Text(section, Practice.WorkingContent, Language, Basis))
            .Where(text => text.Original.Length > 0),
    ];

    /// <summary>How many of them are translated.</summary>
    public int Translated => Texts.Count(text => text.Translation.Length > 0);

    private static TranslatedText Text(
        TextSection section,
        PracticeContent content,
        Language language,
        PracticeContent? basis
    )
    {
        var original = section.Read(content)[content.OriginalLanguage] ?? string.Empty;
        var translation = section.Read(content)[language] ?? string.Empty;
        var before =
            basis is null || translation.Length == 0
                ? original
                : section.Read(basis)[content.OriginalLanguage] ?? string.Empty;
        return new(
            section.Name,
            original,
            translation,
            before.ReplaceLineEndings("\n") == original.ReplaceLineEndings("\n") ? null : before
        );
    }
}
