using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class DeleteDraftTests
{
    private static readonly Practice _draft = ADraft();

    private readonly FakePracticeStore _store = new(_draft);

    [Fact]
    public async Task Execute_ByItsOwner_DeletesTheDraft()
    {
        var outcome = await ExecuteAsync(Actors.Contributor, PracticeChange.Drafted);

        Assert.IsType<Outcome<Practice>.Done>(outcome);
        Assert.Empty(_store.Stored);
    }

    [Theory]
    [InlineData(PracticeChange.Submitted)]
    [InlineData(PracticeChange.Published)]
    public async Task Execute_DraftThatOthersHaveRead_IsForbidden(PracticeChange change)
    {
        var outcome = await ExecuteAsync(Actors.Contributor, change);

        Assert.IsType<Outcome<Practice>.Forbidden>(outcome);
        Assert.Equal([_draft], _store.Stored);
    }

    [Fact]
    public async Task Execute_ByAnybodyElse_LeavesTheDraft()
    {
        foreach (
            var actor in Actors.All.Append(Actors.OtherContributor).Except([Actors.Contributor])
        )
        {
            var outcome = await ExecuteAsync(actor, PracticeChange.Drafted);

            Assert.Equal(actor == Actors.Editor, outcome is Outcome<Practice>.Forbidden);
            Assert.Equal(actor != Actors.Editor, outcome is Outcome<Practice>.NotFound);
        }

        Assert.Equal([_draft], _store.Stored);
    }

    [Fact]
    public async Task Execute_ChangedMeanwhile_IsAConflict()
    {
        var delete = new DeleteDraft(_store, new FakePracticeHistory());

        var outcome = await delete.ExecuteAsync(
            Actors.Contributor,
            _draft.Id,
            _draft.Version - 1,
            default
        );

        Assert.IsType<Outcome<Practice>.Conflict>(outcome);
        Assert.Equal([_draft], _store.Stored);
    }

    [Theory]
    [InlineData(PracticeStatus.ChangesRequested)]
    [InlineData(PracticeStatus.InReview)]
    [InlineData(PracticeStatus.Published)]
    [InlineData(PracticeStatus.Archived)]
    public async Task May_InAnotherStatus_IsRefused(PracticeStatus status)
    {
        var delete = new DeleteDraft(_store, new FakePracticeHistory());

        Assert.False(await delete.MayAsync(Actors.Contributor, ADraft().InStatus(status), default));
    }

    private Task<Outcome<Practice>> ExecuteAsync(Actor actor, PracticeChange change) =>
        new DeleteDraft(
            _store,
            new FakePracticeHistory(new PracticeVersion(_draft, change, By: null))
        ).ExecuteAsync(actor, _draft.Id, _draft.Version, default);
}
