using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed partial class WritePracticeTests
{
    [Fact]
    public async Task Publish_Draft_IsPublishedNowWithTheStoredContent()
    {
        var stored = ADraft().Build();
        var store = new FakePracticeStore(stored);

        var published = AssertDone(await Write(store).PublishAsync(Actors.Editor, _id, 1, default));

        Assert.Equal(PracticeStatus.Published, published.Status);
        Assert.Equal(_clock.UtcNow, published.PublishedUtc);
        Assert.Same(stored.Content, published.Content);
        Assert.Equal([new(published, PracticeChange.Published, Actors.Editor)], store.Saves);
    }

    [Fact]
    public async Task Publish_AgainAfterAWithdrawal_KeepsTheFirstTime()
    {
        var write = Write(new(ADraft()));
        var first = AssertDone(await write.PublishAsync(Actors.Editor, _id, 1, default));
        _clock.Advance(TimeSpan.FromDays(1));
        await write.WithdrawAsync(Actors.Editor, _id, 2, default);

        var again = AssertDone(await write.PublishAsync(Actors.Editor, _id, 3, default));

        Assert.Equal(first.PublishedUtc, again.PublishedUtc);
        Assert.Equal(_clock.UtcNow, again.UpdatedUtc);
    }

    [Fact]
    public async Task Publish_OwnDraftOfAContributor_IsForbidden() =>
        Assert.IsType<Outcome<Practice>.Forbidden>(
            await Write(new(ADraft())).PublishAsync(Actors.Contributor, _id, 1, default)
        );

    [Fact]
    public async Task Publish_PublishedAlready_IsForbidden() =>
        Assert.IsType<Outcome<Practice>.Forbidden>(
            await Write(new(APractice())).PublishAsync(Actors.Editor, _id, 2, default)
        );

    [Fact]
    public async Task Publish_UnfinishedDraft_IsInvalidAndStaysADraft()
    {
        var store = new FakePracticeStore(ADraft().WithContent(AContent().WithSources()));

        var outcome = await Write(store).PublishAsync(Actors.Editor, _id, 1, default);

        Assert.Equal([PracticeRules.SourceIsRequired], AssertInvalid(outcome));
        Assert.Equal(PracticeStatus.Draft, Assert.Single(store.Stored).Status);
    }
}
