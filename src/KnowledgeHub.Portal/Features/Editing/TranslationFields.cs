using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>The fields of a translation. The state of a translation changes only when a person says so.</summary>
internal static class TranslationFields
{
    public static IEnumerable<FormField> Of(Language language) =>
        [
            new(
                Name("title", language),
                form => FormField.Plain(form.Translations[language].Title),
                (from, to) => to.Translations[language].Title = from.Translations[language].Title,
                (form, content) =>
                    WithState(
                        content with
                        {
                            Title = content.Title.With(language, form.Translations[language].Title),
                        },
                        language
                    )
            ),
            new(
                Name("claim", language),
                form => FormField.Plain(form.Translations[language].Claim),
                (from, to) => to.Translations[language].Claim = from.Translations[language].Claim,
                (form, content) =>
                    WithState(
                        content with
                        {
                            Claim = content.Claim.With(language, form.Translations[language].Claim),
                        },
                        language
                    )
            ),
            new(
                Name("reviewed", language),
                form => IsVouchedFor(form.Translations[language]) ? "true" : string.Empty,
                (from, to) =>
                    to.Translations[language].IsReviewed = from.Translations[language].IsReviewed,
                (form, content) =>
                    Reviewed(content, language, form.Translations[language].IsReviewed)
            ),
        ];

    public static string Name(string field, Language language) => $"{field}.{language.Code()}";

    // A tick without a text says nothing.
    private static bool IsVouchedFor(TranslationForm translation) =>
        translation.IsReviewed && FormField.Plain(translation.Title + translation.Claim).Length > 0;

    // A translation that nobody has vouched for yet counts as machine-assisted, the more careful of the two.
    private static PracticeContent WithState(PracticeContent content, Language language) =>
        content.Translations.ContainsKey(language)
            ? content
            : Reviewed(content, language, isReviewed: false);

    private static PracticeContent Reviewed(
        PracticeContent content,
        Language language,
        bool isReviewed
    ) =>
        content.Title[language] is null && content.Claim[language] is null
            ? content
            : content with
            {
                Translations = content.Translations.SetItem(
                    language,
                    isReviewed ? TranslationState.Reviewed : TranslationState.MachineAssisted
                ),
            };
}
