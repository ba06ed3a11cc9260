using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed partial class WritePracticeTests
{
    [Fact]
    public async Task Revise_OwnDraft_ReplacesTheContentAndKeepsTheAddress()
    {
        var store = new FakePracticeStore(ADraft());
        var content = AnOutline().WithTitle("Another title").Build();

        var revised = AssertDone(
            await Write(store).ReviseAsync(Actors.Contributor, _id, 1, content, default)
        );

        Assert.Equivalent(content, revised.Content, strict: true);
        Assert.Equal(("entry-0001", PracticeStatus.Draft), (revised.Slug, revised.Status));
        Assert.Equal([new(revised, PracticeChange.Revised, Actors.Contributor)], store.Saves);
    }

    [Fact]
    public async Task Revise_Published_KeepsThePublicTextAndMakesAWorkingCopy()
    {
        var stored = APractice().Build();
        var content = AContent().Build();

        var revised = AssertDone(
            await Write(new(stored)).ReviseAsync(Actors.Editor, _id, 2, content, default)
        );

        Assert.Equal(PracticeStatus.Published, revised.Status);
        Assert.Equal(stored.PublishedUtc, revised.PublishedUtc);
        Assert.Same(stored.Content, revised.Content);
        Assert.Equal(PracticeStatus.Draft, revised.WorkingStatus);
        Assert.Equivalent(content, revised.WorkingContent, strict: true);
    }

    [Fact]
    public async Task Revise_PublishedSoThatItCouldNotBePublished_IsRefusedWhenItIsPublished()
    {
        var write = Write(new(APractice()));
        AssertDone(await write.ReviseAsync(Actors.Editor, _id, 2, AContent().WithAreas(), default));

        var outcome = await write.PublishAsync(Actors.Editor, _id, 3, default);

        Assert.Equal([PracticeRules.AreaIsRequired], AssertInvalid(outcome));
    }

    [Fact]
    public async Task Revise_ApprovedText_EndsTheApprovalAndTheSchedule()
    {
        var approved = ADraft().Build() with
        {
            Status = PracticeStatus.InReview,
            Review = new("reviewer", _clock.UtcNow, IsApproval: true, string.Empty, []),
            PublishAtUtc = _clock.UtcNow.AddDays(1),
        };

        var revised = AssertDone(
            await Write(new(approved)).ReviseAsync(Actors.Editor, _id, 1, AContent(), default)
        );

        Assert.Null(revised.Review);
        Assert.Null(revised.PublishAtUtc);
        Assert.Equal(PracticeStatus.InReview, revised.Status);
    }

    [Fact]
    public async Task Revise_WhileInReviewByItsOwner_IsForbidden()
    {
        var stored = ADraft().Build() with { Status = PracticeStatus.InReview };

        var outcome = await Write(new(stored))
            .ReviseAsync(Actors.Contributor, _id, 1, AContent(), default);

        Assert.IsType<Outcome<Practice>.Forbidden>(outcome);
    }

    [Fact]
    public async Task Revise_DraftSoThatItCouldNotBePublished_IsDone() =>
        AssertDone(
            await Write(new(ADraft())).ReviseAsync(Actors.Contributor, _id, 1, AnOutline(), default)
        );

    [Fact]
    public async Task Revise_DraftWithABrokenRule_IsInvalid()
    {
        var outcome = await Write(new(ADraft()))
            .ReviseAsync(Actors.Contributor, _id, 1, AContent().WithCountries("QQ"), default);

        Assert.Equal([PracticeRules.TermIsUnknown], AssertInvalid(outcome));
    }

    [Fact]
    public async Task Revise_StaleAndInvalid_IsAConflictFirst()
    {
        var outcome = await Write(new(ADraft().WithVersion(3)))
            .ReviseAsync(Actors.Contributor, _id, 2, AContent().WithTitle(" "), default);

        Assert.IsType<Outcome<Practice>.Conflict>(outcome);
    }

    [Fact]
    public async Task Revise_OriginalOfATranslatedText_OutdatesTheTranslationSinceTheStoredVersion()
    {
        var stored = ADraft()
            .WithContent(AContent().WithTranslatedTitle(Language.French, "Équipe mobile"))
            .Build();
        var content = stored.Content with
        {
            Title = stored.Content.Title.With(Language.English, "Another title"),
        };

        var revised = AssertDone(
            await Write(new(stored)).ReviseAsync(Actors.Contributor, _id, 1, content, default)
        );

        var today = DateOnly.FromDateTime(_clock.UtcNow);
        Assert.Equal(TranslationState.Outdated, revised.Content.Translations[Language.French]);
        Assert.Equal(new(1, today), revised.Content.OutdatedSince[Language.French]);
    }

    [Fact]
    public async Task Restore_EarlierText_ComesBackWithTheStatesOfThen()
    {
        var stored = ADraft()
            .WithContent(AContent().WithTranslatedTitle(Language.French, "Équipe mobile"))
            .Build();
        var earlier = stored.Content with
        {
            Title = stored.Content.Title.With(Language.English, "The earlier title"),
        };

        var restored = AssertDone(
            await Write(new(stored)).RestoreAsync(Actors.Contributor, _id, 1, earlier, default)
        );

        Assert.Same(earlier, restored.Content);
    }

    [Theory]
    [InlineData(EntryForm.Snapshot, 0)]
    [InlineData(EntryForm.Full, 3)]
    public async Task Publish_Text_NeedsWhatItsFormAsksFor(EntryForm form, int missing)
    {
        var stored = ADraft().WithContent(AContent().Build() with { Form = form });

        var outcome = await Write(new(stored)).PublishAsync(Actors.Editor, _id, 1, default);

        Assert.Equal(
            missing,
            outcome is Outcome<Practice>.Invalid ? AssertInvalid(outcome).Count() : 0
        );
    }
}
