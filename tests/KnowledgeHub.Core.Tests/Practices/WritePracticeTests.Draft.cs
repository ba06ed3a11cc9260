using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed partial class WritePracticeTests
{
    [Fact]
    public async Task Draft_ByAContributor_IsVersionOneOfAnUnpublishedEntryOfTheirs()
    {
        var content = AnOutline().WithTitle("Équipe mobile").Build();

        var draft = AssertDone(await Write(new()).DraftAsync(Actors.Contributor, content, default));

        Assert.Equal((1, "equipe-mobile"), (draft.Version, draft.Slug));
        Assert.Equal(PracticeStatus.Draft, draft.Status);
        Assert.Equal(Actors.Contributor.Id, draft.OwnerId);
        Assert.Equal((_clock.UtcNow, _clock.UtcNow), (draft.CreatedUtc, draft.UpdatedUtc));
        Assert.Null(draft.PublishedUtc);
        Assert.Equivalent(content, draft.Content, strict: true);
    }

    [Fact]
    public async Task Draft_Saved_IsRecordedAsDraftedByTheActor()
    {
        var store = new FakePracticeStore();

        var draft = AssertDone(await Write(store).DraftAsync(Actors.Editor, AnOutline(), default));

        Assert.Equal([new(draft, PracticeChange.Drafted, Actors.Editor)], store.Saves);
    }

    [Fact]
    public async Task Draft_ByAnybodyButAuthors_IsForbidden()
    {
        foreach (var actor in Actors.All.Except([Actors.Contributor, Actors.Editor]))
        {
            var outcome = await Write(new()).DraftAsync(actor, AnOutline(), default);

            Assert.IsType<Outcome<Practice>.Forbidden>(outcome);
        }
    }

    [Fact]
    public async Task Draft_BrokenRule_IsInvalidAndNothingIsSaved()
    {
        var store = new FakePracticeStore();
        var content = AnOutline().WithTitle(" ").WithAreas("QQ");

        var outcome = await Write(store).DraftAsync(Actors.Contributor, content, default);

        Assert.Equal(
            [PracticeRules.TitleIsRequired, PracticeRules.TermIsUnknown],
            AssertInvalid(outcome)
        );
        Assert.Empty(store.Stored);
    }

    [Theory]
    [InlineData("New")]
    [InlineData("Drafts")]
    public async Task Draft_TitleOfAPortalPage_GetsAnAddressOfItsOwn(string title)
    {
        var outcome = await Write(new())
            .DraftAsync(Actors.Contributor, AnOutline().WithTitle(title).Build(), default);

        Assert.Matches("^[a-z]+-[0-9a-z]{4}$", AssertDone(outcome).Slug);
    }

    [Fact]
    public async Task Draft_SlugIsTaken_GetsAShortSuffix()
    {
        var store = new FakePracticeStore(APractice().WithSlug("joint-mobile-team"));

        var draft = AssertDone(
            await Write(store).DraftAsync(Actors.Contributor, AnOutline(), default)
        );

        Assert.Matches("^joint-mobile-team-[0-9a-z]{4}$", draft.Slug);
        Assert.Equal(2, store.Stored.Count);
    }

    [Theory]
    [InlineData(80, 80)]
    [InlineData(74, 79)]
    public async Task Draft_LongSlugIsTaken_StaysASlug(int length, int expected)
    {
        var title = new string('a', length);
        var store = new FakePracticeStore(APractice().WithSlug(title));
        var content = AnOutline().WithTitle(title);

        var draft = AssertDone(await Write(store).DraftAsync(Actors.Contributor, content, default));

        Assert.Equal(expected, draft.Slug.Length);
        Assert.True(Slug.IsValid(draft.Slug));
    }

    [Fact]
    public async Task Draft_TitleWithoutLatinLetters_HasItsIdAsSlug()
    {
        var content = AnOutline()
            .WrittenIn(Language.Arabic)
            .WithTitle("سياسات التكيف", Language.Arabic);

        var draft = AssertDone(await Write(new()).DraftAsync(Actors.Contributor, content, default));

        Assert.Equal(draft.Id.Value.ToLowerInvariant(), draft.Slug);
    }

    [Fact]
    public async Task Draft_EveryAttemptIsTaken_ThrowsAndSavesNothing()
    {
        var store = new FakePracticeStore { TakesEveryAddress = true };

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Write(store).DraftAsync(Actors.Contributor, AnOutline(), default)
        );

        Assert.Empty(store.Saves);
    }
}
