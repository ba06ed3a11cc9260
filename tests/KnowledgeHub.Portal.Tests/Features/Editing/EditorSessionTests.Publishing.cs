using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed partial class EditorSessionTests
{
    [Fact]
    public async Task Publish_UnsavedText_SavesItFirst()
    {
        Open();
        Type(form => form.Claim = "Better");

        Assert.True(await PublishAsync());

        Assert.Equal(
            [PracticeChange.Revised, PracticeChange.Published],
            _store.Saves.Select(save => save.Change)
        );
        Assert.Equal((PracticeStatus.Published, 3), (Stored.Status, Stored.Version));
        Assert.Equal((EditorNotice.Published, false), (_session.Notice, _session.IsUnsaved));
    }

    [Fact]
    public async Task Publish_NothingChanged_PublishesWhatIsStored()
    {
        Open();

        Assert.True(await PublishAsync());

        Assert.Equal(PracticeChange.Published, Assert.Single(_store.Saves).Change);
        Assert.Equal(EditorNotice.Published, _session.Notice);
    }

    [Fact]
    public async Task Publish_IncompleteDraft_StaysADraftAndSaysOnlyWhatIsMissing()
    {
        Open();
        Type(form => form.Choices["areas"].Clear());
        await SaveAsync();

        Assert.False(await PublishAsync());

        Assert.Equal(PracticeStatus.Draft, Stored.Status);
        Assert.NotNull(_session.Errors.Of("areas"));
        Assert.Equal(EditorNotice.None, _session.Notice);
    }

    [Fact]
    public async Task Publish_ByTheAuthor_IsForbidden()
    {
        Open();

        Assert.False(await _session.PublishAsync(Actors.Contributor, default));

        Assert.Equal(
            (EditorNotice.Forbidden, PracticeStatus.Draft),
            (_session.Notice, Stored.Status)
        );
    }

    [Fact]
    public async Task Withdraw_Published_IsADraftAgainAndKeepsWhatWasTyped()
    {
        Open();
        await PublishAsync();
        Type(form => form.Claim = "Unsaved");

        Assert.True(await _session.WithdrawAsync(Actors.Editor, default));

        Assert.Equal(
            (PracticeStatus.Draft, EditorNotice.Withdrawn),
            (Stored.Status, _session.Notice)
        );
        Assert.Equal(("Unsaved", true), (_session.Form.Claim, _session.IsUnsaved));
    }

    [Fact]
    public async Task Withdraw_ChangedMeanwhile_ShowsWhatIsStored()
    {
        Open();
        await PublishAsync();
        _store.InterleaveSaveOf(APractice().WithVersion(3).WithTitle("Theirs"));

        Assert.False(await _session.WithdrawAsync(Actors.Editor, default));

        Assert.Equal("Theirs", Field("title").Stored);
        Assert.Equal(PracticeStatus.Published, Stored.Status);
    }

    private Task<bool> PublishAsync() => _session.PublishAsync(Actors.Editor, default);
}
