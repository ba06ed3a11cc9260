using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

/// <summary>Contents that an editor may open, with everything that the form does not show.</summary>
internal static class EditedContents
{
    /// <summary>Something in each field, in several languages.</summary>
    public static PracticeContent Full { get; } =
        AContent()
            .WithTranslatedTitle(Language.French, "Équipe mobile commune")
            .WithTranslatedTitle(Language.Arabic, "فريق متنقل مشترك")
            .WithClaim("Une équipe de plusieurs services.", Language.French)
            .WithPractice("Police et douane partagent une patrouille.", Language.French)
            .WithBody(body => body with { Limits = Text("First.\r\n\r\n- one\n- two\n") })
            .WithCommentary(own => own with { Transfer = Text("Begin small.") })
            .Classified(own =>
                own with
                {
                    Axes = ["policy", "instruments"],
                    BorderTypes = ["land", "sea"],
                    Indicators = ["INS.A.2", "LEG.S.1"],
                    Regions = ["011"],
                    Areas = ["PRC", "LEG"],
                    Drivers = ["GO"],
                    Themes = ["FR"],
                    Countries = ["TN", "GH"],
                    Organisations = ["icmpd"],
                    Tags = ["Joint Patrol", "mobile"],
                }
            )
            .Build() with
        {
            Type = PracticeType.Recommendation,
            Translations = ImmutableSortedDictionary<Language, TranslationState>
                .Empty.Add(Language.French, TranslationState.Reviewed)
                .Add(Language.Arabic, TranslationState.Outdated),
            Related = [new("P-0002"), new("P-0003")],
            ReviewBy = new(2026, 6, 30),
            Provenance = new()
            {
                Sources =
                [
                    new("ibmc-2023-summary", "ibmc-2023-s1", "paragraph 3"),
                    new("ibmc-2024-concept"),
                ],
                References = [new("Blue Book", "WCO", 2018), new("Manual", "IOM")],
                Attribution = AttributionRule.ChathamHouse,
                Evidence = EvidenceLevel.Evaluated,
                Maturity = MaturityStage.GoodPractice,
                Caveats = ["Figures are those of the speaker.", "No cost was given."],
            },
        };

    /// <summary>Written from the right, without English.</summary>
    public static PracticeContent InArabic { get; } =
        AContent()
            .WrittenIn(Language.Arabic)
            .WithTitle("فريق متنقل", Language.Arabic)
            .WithBody(_ => new() { Practice = Text("دورية مشتركة", Language.Arabic) });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PracticeContent> All { get; } =
    [Full, InArabic, AContent(), AnOutline(), new() { OriginalLanguage = Language.Russian }];

    private static LocalizedText Text(string text, Language language = Language.English) =>
        LocalizedText.In(language, text);
}
