using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed partial class PracticeFormTests
{
    /// <summary>For texts: the field, what a person does to it, and what that does to the full content.</summary>
    public static TheoryData<
        string,
        Action<PracticeForm>,
        Func<PracticeContent, PracticeContent>
    > EditsOfTexts =>
        new()
        {
            {
                "type",
                form => form.Type = PracticeType.Norm,
                content => content with { Type = PracticeType.Norm }
            },
            {
                "form",
                form => form.EntryForm = EntryForm.Full,
                content => content with { Form = EntryForm.Full }
            },
            {
                "title",
                form => form.Title = "New",
                content => content with { Title = content.Title.With(Language.English, "New") }
            },
            {
                "claim",
                form => form.Claim = "",
                content => content with { Claim = content.Claim.With(Language.English, null) }
            },
            {
                "practice",
                form => form.Sections["practice"] = "New",
                content =>
                    content with
                    {
                        Body = content.Body with
                        {
                            Practice = content.Body.Practice.With(Language.English, "New"),
                        },
                    }
            },
            {
                "watchFor",
                form => form.Sections["watchFor"] = "- cost\n- time",
                content =>
                    content with
                    {
                        Commentary = content.Commentary with
                        {
                            WatchFor = LocalizedText.In(Language.English, "- cost\n- time"),
                        },
                    }
            },
        };

    /// <summary>The same for terms.</summary>
    public static TheoryData<
        string,
        Action<PracticeForm>,
        Func<PracticeContent, PracticeContent>
    > EditsOfTerms =>
        new()
        {
            {
                "areas",
                form => form.Choices["areas"].Remove("LEG"),
                content => Classified(content, own => own with { Areas = ["PRC"] })
            },
            {
                "organisations",
                form => form.Choices["organisations"].Add("frontex"),
                content =>
                    Classified(content, own => own with { Organisations = ["icmpd", "frontex"] })
            },
            {
                "tags",
                form => form.Tags += ", New",
                content =>
                    Classified(
                        content,
                        own => own with { Tags = ["joint patrol", "mobile", "new"] }
                    )
            },
        };

    /// <summary>The same for the provenance.</summary>
    public static TheoryData<
        string,
        Action<PracticeForm>,
        Func<PracticeContent, PracticeContent>
    > EditsOfProvenance =>
        new()
        {
            {
                "sources",
                form => form.Sources.RemoveAt(0),
                content =>
                    Known(content, known => known with { Sources = [new("ibmc-2024-concept")] })
            },
            {
                "attribution",
                form => form.Attribution = AttributionRule.Named,
                content =>
                    Known(content, known => known with { Attribution = AttributionRule.Named })
            },
            {
                "evidence",
                form => form.Evidence = EvidenceLevel.Claimed,
                content => Known(content, known => known with { Evidence = EvidenceLevel.Claimed })
            },
            {
                "maturity",
                form => form.Maturity = MaturityStage.Innovation,
                content =>
                    Known(content, known => known with { Maturity = MaturityStage.Innovation })
            },
            {
                "caveats",
                form => form.Caveats = "One.\n\n Two. ",
                content => Known(content, known => known with { Caveats = ["One.", "Two."] })
            },
            {
                "reviewBy",
                form => form.ReviewBy = null,
                content => content with { ReviewBy = null }
            },
        };

    /// <summary>The same for translations.</summary>
    public static TheoryData<
        string,
        Action<PracticeForm>,
        Func<PracticeContent, PracticeContent>
    > EditsOfTranslations =>
        new()
        {
            {
                "title.ar",
                form => form.Translations[Language.Arabic].Title = "جديد",
                content => content with { Title = content.Title.With(Language.Arabic, "جديد") }
            },
            {
                "claim.ru",
                form => form.Translations[Language.Russian].Claim = "Новое",
                content =>
                    content with
                    {
                        Claim = content.Claim.With(Language.Russian, "Новое"),
                        Translations = content.Translations.Add(
                            Language.Russian,
                            TranslationState.MachineAssisted
                        ),
                    }
            },
            {
                "reviewed.ar",
                form => form.Translations[Language.Arabic].IsReviewed = true,
                content => Translated(content, Language.Arabic, TranslationState.Reviewed)
            },
            {
                "reviewed.fr",
                form => form.Translations[Language.French].IsReviewed = false,
                content => Translated(content, Language.French, TranslationState.MachineAssisted)
            },
        };

    private static PracticeContent Classified(
        PracticeContent content,
        Func<Classification, Classification> change
    ) => content with { Classification = change(content.Classification) };

    private static PracticeContent Known(
        PracticeContent content,
        Func<Provenance, Provenance> change
    ) => content with { Provenance = change(content.Provenance) };

    private static PracticeContent Translated(
        PracticeContent content,
        Language language,
        TranslationState state
    ) => content with { Translations = content.Translations.SetItem(language, state) };
}
