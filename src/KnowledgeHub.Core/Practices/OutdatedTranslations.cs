using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// When a change of the original leaves translations behind. A translation is left behind by a field that it has a text for,
/// when the original of that field changed and the text did not; a field that it never had is missing, not outdated. Pure.
/// </summary>
public static class OutdatedTranslations
{
    /// <summary>The next content with every translation that it leaves behind marked as outdated.</summary>
    /// <param name="before">The content as it is stored.</param>
    /// <param name="next">The content that is to be saved.</param>
    /// <param name="basis">The stored version and the day of the change.</param>
    public static PracticeContent Mark(
        PracticeContent before,
        PracticeContent next,
        TranslationBasis basis
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(next);
        var original = next.OriginalLanguage;
        if (before.OriginalLanguage != original)
        {
            return next;
        }

        var changed = TextSection
            .Whole.Where(section =>
                Differs(section.Read(before)[original], section.Read(next)[original])
            )
            .ToList();
        return Languages
            .All.Where(language => language != original)
            .Aggregate(
                next,
                (marked, language) =>
                    IsLeftBehind(before, marked, language, changed)
                        ? Outdated(before, marked, language, basis)
                        : WithoutStaleBasis(marked, language)
            );
    }

    // Who ticks "reviewed" in the save that changes the original vouches for the translation of the new one.
    private static bool IsLeftBehind(
        PracticeContent before,
        PracticeContent next,
        Language language,
        IEnumerable<TextSection> changed
    ) =>
        !(IsReviewed(next, language) && !IsReviewed(before, language))
        && changed.Any(section =>
            section.Read(next)[language] is { } text
            && !Differs(section.Read(before)[language], text)
        );

    private static bool IsReviewed(PracticeContent content, Language language) =>
        content.Translations.GetValueOrDefault(language) is TranslationState.Reviewed;

    // What was outdated before stays true to the original that it was true to; where that is not known, it stays unknown.
    private static PracticeContent Outdated(
        PracticeContent before,
        PracticeContent next,
        Language language,
        TranslationBasis basis
    )
    {
        var wasOutdated =
            before.Translations.GetValueOrDefault(language) is TranslationState.Outdated;
        var since = wasOutdated ? before.OutdatedSince.GetValueOrDefault(language) : basis;
        return next with
        {
            Translations = next.Translations.SetItem(language, TranslationState.Outdated),
            OutdatedSince = since is null
                ? next.OutdatedSince.Remove(language)
                : next.OutdatedSince.SetItem(language, since),
        };
    }

    private static PracticeContent WithoutStaleBasis(PracticeContent content, Language language) =>
        content.Translations.GetValueOrDefault(language) is TranslationState.Outdated
            ? content
            : content with
            {
                OutdatedSince = content.OutdatedSince.Remove(language),
            };

    // A browser and a file end lines differently; that is no change.
    private static bool Differs(string? one, string? other) =>
        one?.ReplaceLineEndings("\n") != other?.ReplaceLineEndings("\n");
}
