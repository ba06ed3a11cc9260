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
    public async Task Revise_Published_StaysPublishedSinceTheSameTime()
    {
        var stored = APractice().Build();

        var revised = AssertDone(
            await Write(new(stored)).ReviseAsync(Actors.Editor, _id, 2, AContent(), default)
        );

        Assert.Equal(PracticeStatus.Published, revised.Status);
        Assert.Equal(stored.PublishedUtc, revised.PublishedUtc);
    }

    [Fact]
    public async Task Revise_PublishedSoThatItCouldNotBePublished_IsInvalid()
    {
        var store = new FakePracticeStore(APractice());

        var outcome = await Write(store)
            .ReviseAsync(Actors.Editor, _id, 2, AContent().WithAreas(), default);

        Assert.Equal([PracticeRules.AreaIsRequired], AssertInvalid(outcome));
        Assert.Empty(store.Saves);
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
