using KnowledgeHub.Core.Practices;

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
}
