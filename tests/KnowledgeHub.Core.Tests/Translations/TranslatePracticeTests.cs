using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Translations;

namespace KnowledgeHub.Core.Tests.Translations;

public sealed class TranslatePracticeTests
{
    private static readonly Practice _entry = APractice()
        .WithContent(AContent().WithTranslatedTitle(Language.French, "Équipe mobile"));

    private readonly FakePracticeStore _store = new(_entry);
    private readonly FakeTaxonomySource _taxonomy = new();

    [Fact]
    public async Task Read_Entry_HasEveryTextOfTheOriginalAndCountsTheTranslated()
    {
        var reading = AssertDone(await ReadAsync(Actors.Editor));

        Assert.Equal(
            ["title", "claim", "challenge", "practice"],
            reading.Texts.Select(text => text.Name)
        );
        Assert.Equal(1, reading.Translated);
        Assert.All(reading.Texts, text => Assert.Null(text.Before));
    }

    [Fact]
    public async Task Read_ByWhoMayNotRevise_IsForbidden() =>
        Assert.IsType<Outcome<TranslationReading>.Forbidden>(await ReadAsync(Actors.Reviewer));

    [Theory]
    [InlineData("P-0001", Language.English)]
    [InlineData("P-0404", Language.French)]
    public async Task Read_OriginalLanguageOrUnknownEntry_IsNotFound(
        string id,
        Language language
    ) =>
        Assert.IsType<Outcome<TranslationReading>.NotFound>(
            await Translate().ReadAsync(Actors.Editor, id, language, default)
        );

    [Fact]
    public async Task Read_AfterTheOriginalChanged_ShowsWhatTheTranslationWasTrueTo()
    {
        var changed = _entry.Content with
        {
            Title = _entry.Content.Title.With(Language.English, "Joint team"),
        };
        await Write().ReviseAsync(Actors.Editor, _entry.Id, 2, changed, default);

        var reading = AssertDone(await ReadAsync(Actors.Editor));

        var title = reading.Texts[0];
        Assert.Equal(TranslationState.Outdated, reading.State);
        Assert.Equal(("Joint team", "Joint mobile team"), (title.Original, title.Before));
        Assert.All(reading.Texts.Skip(1), text => Assert.Null(text.Before));
    }

    [Fact]
    public async Task Save_Texts_GoIntoTheWorkingCopyWithTheirState()
    {
        var outcome = await SaveAsync(
            2,
            TranslationState.Reviewed,
            ("practice", "Une patrouille.")
        );

        var saved = Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
        Assert.Same(_entry.Content, saved.Content);
        Assert.Equal("Une patrouille.", saved.WorkingContent.Body.Practice[Language.French]);
        Assert.Equal("Équipe mobile", saved.WorkingContent.Title[Language.French]);
        Assert.Equal(TranslationState.Reviewed, saved.WorkingContent.Translations[Language.French]);
    }

    [Fact]
    public async Task Save_NothingNew_MakesNoVersion()
    {
        await SaveAsync(2, TranslationState.Reviewed, ("title", "Équipe"));

        var outcome = await SaveAsync(3, TranslationState.Reviewed, ("title", " Équipe\r\n"));

        Assert.Equal(3, Assert.IsType<Outcome<Practice>.Done>(outcome).Value.Version);
        Assert.Single(_store.Saves);
    }

    [Fact]
    public async Task Save_EveryTextRemoved_LeavesNoState()
    {
        await SaveAsync(2, TranslationState.Reviewed, ("title", "Équipe"));

        var outcome = await SaveAsync(3, TranslationState.Reviewed, ("title", " "));

        var saved = Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
        Assert.Empty(saved.WorkingContent.Translations);
    }

    [Fact]
    public async Task Save_BasedOnAnOlderVersion_ChangesNothing()
    {
        var outcome = await SaveAsync(1, TranslationState.Reviewed, ("title", "Équipe"));

        Assert.IsType<Outcome<Practice>.Conflict>(outcome);
        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Save_TextBeyondItsLimit_IsRefused()
    {
        var text = new string('t', PracticeContent.MaxTitleLength + 1);

        var outcome = await SaveAsync(2, TranslationState.Reviewed, ("title", text));

        var violation = Assert.Single(Assert.IsType<Outcome<Practice>.Invalid>(outcome).Violations);
        Assert.Equal((PracticeRules.TitleIsTooLong, "title.fr"), (violation.Rule, violation.Field));
    }

    [Theory]
    [InlineData(2, "Équipe mobile")]
    [InlineData(9, null)]
    public async Task TextsAt_Version_AreThoseThatItHad(int version, string? expected)
    {
        var reading = AssertDone(await ReadAsync(Actors.Editor));

        var texts = await Translate().TextsAtAsync(reading, version, default);

        Assert.Equal(expected, texts.GetValueOrDefault("title"));
    }

    private Task<Outcome<TranslationReading>> ReadAsync(Actor actor) =>
        Translate().ReadAsync(actor, "P-0001", Language.French, default);

    private Task<Outcome<Practice>> SaveAsync(
        int basedOn,
        TranslationState state,
        params (string Name, string Text)[] texts
    ) =>
        Translate()
            .SaveAsync(
                Actors.Editor,
                "P-0001",
                basedOn,
                new(
                    Language.French,
                    texts.ToImmutableDictionary(text => text.Name, text => text.Text),
                    state
                ),
                default
            );

    private TranslatePractice Translate() =>
        new(
            new(_store, _taxonomy),
            new FakePracticeHistory(new PracticeVersion(_entry, PracticeChange.Published, null)),
            Write()
        );

    private WritePractice Write() => new(_store, _taxonomy, new FakeClock());

    private static TranslationReading AssertDone(Outcome<TranslationReading> outcome) =>
        Assert.IsType<Outcome<TranslationReading>.Done>(outcome).Value;
}
