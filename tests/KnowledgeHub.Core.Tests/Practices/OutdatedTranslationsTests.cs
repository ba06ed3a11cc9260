using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class OutdatedTranslationsTests
{
    private const TranslationState Machine = TranslationState.MachineAssisted;
    private const TranslationState Reviewed = TranslationState.Reviewed;
    private const TranslationState Outdated = TranslationState.Outdated;

    private static readonly TranslationBasis _now = new(4, new(2026, 5, 2));
    private static readonly TranslationBasis _earlier = new(2, new(2026, 3, 1));

    /// <summary>What a save changes, and the states of French (reviewed before) and Arabic (machine-assisted before) after it.</summary>
    public static TheoryData<
        Func<PracticeContent, PracticeContent>,
        TranslationState,
        TranslationState
    > Saves { get; } =
        new()
        {
            { content => content, Reviewed, Machine },
            { content => content with { ReviewBy = new(2027, 1, 1) }, Reviewed, Machine },
            { content => Practice(content, Language.English, "Changed."), Outdated, Outdated },
            { content => Title(content, Language.English, "Changed"), Outdated, Machine },
            {
                content =>
                    content with
                    {
                        Claim = LocalizedText.In(Language.English, "Nobody translated this."),
                    },
                Reviewed,
                Machine
            },
            { content => Practice(content, Language.English, null), Outdated, Outdated },
            { content => Title(content, Language.French, "Équipe commune"), Reviewed, Machine },
            {
                content =>
                    Title(
                        Title(content, Language.English, "Changed"),
                        Language.French,
                        "Équipe commune"
                    ),
                Reviewed,
                Machine
            },
            {
                content =>
                    State(
                        Practice(content, Language.English, "Changed."),
                        Language.Arabic,
                        Reviewed
                    ),
                Outdated,
                Reviewed
            },
            {
                content => Practice(content, Language.English, "Patrol.\r\nPlan."),
                Reviewed,
                Machine
            },
        };

    [Theory]
    [MemberData(nameof(Saves))]
    public void Mark_Save_OutdatesWhatItLeavesBehind(
        Func<PracticeContent, PracticeContent> save,
        TranslationState french,
        TranslationState arabic
    )
    {
        var marked = OutdatedTranslations.Mark(Before(), save(Before()), _now);

        Assert.Equal(french, marked.Translations[Language.French]);
        Assert.Equal(arabic, marked.Translations[Language.Arabic]);
        Assert.Equal(
            marked.Translations.Where(state => state.Value is Outdated).Select(state => state.Key),
            marked.OutdatedSince.Keys
        );
        Assert.All(marked.OutdatedSince.Values, basis => Assert.Equal(_now, basis));
    }

    [Fact]
    public void Mark_TextWithoutAState_IsOutdatedToo()
    {
        var before = Before() with
        {
            Translations = ImmutableSortedDictionary<Language, TranslationState>.Empty,
        };

        var marked = OutdatedTranslations.Mark(
            before,
            Practice(before, Language.English, "Changed."),
            _now
        );

        Assert.Equal(
            [Language.French, Language.Arabic],
            marked.Translations.Where(state => state.Value is Outdated).Select(state => state.Key)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Mark_OutdatedBefore_StaysTrueToTheEarlierOriginal(bool isKnown)
    {
        var before = State(Before(), Language.French, Outdated);
        before = isKnown
            ? before with
            {
                OutdatedSince = before.OutdatedSince.Add(Language.French, _earlier),
            }
            : before;

        var marked = OutdatedTranslations.Mark(
            before,
            Title(before, Language.English, "Changed"),
            _now
        );

        Assert.Equal(
            isKnown ? _earlier : null,
            marked.OutdatedSince.GetValueOrDefault(Language.French)
        );
    }

    [Theory]
    [InlineData(Machine, false)]
    [InlineData(Reviewed, false)]
    [InlineData(Outdated, true)]
    public void Mark_StateThatATranslatorGave_IsKeptAndEndsTheMark(
        TranslationState given,
        bool keepsTheMark
    )
    {
        var before = State(Before(), Language.French, Outdated) with
        {
            OutdatedSince = Before().OutdatedSince.Add(Language.French, _earlier),
        };

        var marked = OutdatedTranslations.Mark(
            before,
            State(Title(before, Language.French, "Équipe commune"), Language.French, given),
            _now
        );

        Assert.Equal(given, marked.Translations[Language.French]);
        Assert.Equal(keepsTheMark, marked.OutdatedSince.ContainsKey(Language.French));
    }

    private static PracticeContent Before() =>
        AContent()
            .WithTranslatedTitle(Language.French, "Équipe mobile")
            .WithPractice("Patrol.\nPlan.")
            .WithPractice("Patrouille.", Language.French)
            .WithPractice("دورية.", Language.Arabic)
            .Build() with
        {
            Translations = ImmutableSortedDictionary<Language, TranslationState>
                .Empty.Add(Language.French, Reviewed)
                .Add(Language.Arabic, Machine),
        };

    private static PracticeContent Title(PracticeContent content, Language language, string text) =>
        content with
        {
            Title = content.Title.With(language, text),
        };

    private static PracticeContent Practice(
        PracticeContent content,
        Language language,
        string? text
    ) =>
        content with
        {
            Body = content.Body with { Practice = content.Body.Practice.With(language, text) },
        };

    private static PracticeContent State(
        PracticeContent content,
        Language language,
        TranslationState state
    ) => content with { Translations = content.Translations.SetItem(language, state) };
}
