using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Assessments;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed partial class AnswerSessionTests
{
    [Fact]
    public async Task Save_OthersSavedFirst_KeepsBothAndStoresNothing()
    {
        await MeetAConflictAsync();

        Assert.Equal(
            (4, 2),
            (_session.Conflict?.Mine.Level, _session.Conflict?.Stored.Content.Level)
        );
        Assert.Equal(2, Stored?.Content.Level);
        Assert.Empty(_store.SavedAnswers);
    }

    [Fact]
    public async Task Save_BeforeTheDecision_StoresNothingAndShowsTheNewerText()
    {
        await MeetAConflictAsync();

        Assert.Equal(AnswerSaving.Conflict, await SaveAsync("5", version: 0));

        Assert.Equal(5, _session.Conflict?.Mine.Level);
        Assert.Empty(_store.SavedAnswers);
    }

    [Fact]
    public async Task Save_OnTopOfTheStoredOne_KeepsMineAndBothStayInTheHistory()
    {
        await MeetAConflictAsync();

        Assert.Equal(AnswerSaving.Saved, await SaveAsync("4", _session.StoredVersion));

        var history = await _store.ReadHistoryAsync(new(_assessment.Id, new(Indicator)), default);
        Assert.Equal([4, 2], history.Select(version => version.Content.Level));
        Assert.Null(_session.Conflict);
    }

    [Fact]
    public async Task Save_OthersSavedAgain_ShowsTheNewerStoredAnswer()
    {
        await MeetAConflictAsync();
        _store.InterleaveSaveOf(Theirs(level: 1) with { Version = 2 });

        Assert.Equal(AnswerSaving.Conflict, await SaveAsync("4", version: 1));

        Assert.Equal((1, 2), (_session.Conflict?.Stored.Content.Level, _session.StoredVersion));
    }

    [Fact]
    public async Task TakeStored_InAConflict_GivesItsFieldsAndStoresNothing()
    {
        await MeetAConflictAsync();

        var content = _session.TakeStored();

        Assert.Equal((2, 2), (content.Level, _session.Current.Level));
        Assert.Equal((null, AnswerSaving.Saved), (_session.Conflict, _session.Saving));
        Assert.Empty(_store.SavedAnswers);
    }

    [Fact]
    public async Task Merge_InAConflict_LeavesBothInViewUntilTheNextDraft()
    {
        await MeetAConflictAsync();

        _session.Merge();
        Assert.True(_session.Conflict?.IsBeingMerged);

        Assert.Equal(AnswerSaving.Saved, await SaveAsync("3", version: 1));
        Assert.Equal((3, null), (Stored?.Content.Level, _session.Conflict));
    }

    [Fact]
    public async Task Save_OthersSavedTheSame_IsSavedWithoutADecision()
    {
        _store.InterleaveSaveOf(Theirs(level: 4));

        Assert.Equal(AnswerSaving.Saved, await SaveAsync("4", version: 0));

        Assert.Equal((1, null), (_session.StoredVersion, _session.Conflict));
    }

    [Fact]
    public async Task Save_AcknowledgementLostInThisSession_IsNoConflictWithOneself()
    {
        await SaveAsync("3", version: 0);

        Assert.Equal(AnswerSaving.Saved, await SaveAsync("4", version: 0));

        Assert.Equal((4, 2), (Stored?.Content.Level, _session.StoredVersion));
    }

    [Fact]
    public async Task Save_AcknowledgementLostWithTheServer_IsNoConflictWithOneself()
    {
        await SaveAsync("3", version: 0);
        _session = Open(Stored);

        Assert.Equal(AnswerSaving.Saved, await RestoreAsync(sent: "3"));

        Assert.Equal((5, 2), (Stored?.Content.Level, _session.StoredVersion));
    }

    [Theory]
    [InlineData("2")]
    [InlineData(null)]
    public async Task Save_KeptDraftThatSomethingElseReplaced_IsAConflict(string? sent)
    {
        await SaveAsync("3", version: 0);
        _session = Open(Stored);

        Assert.Equal(AnswerSaving.Conflict, await RestoreAsync(sent));

        Assert.Equal(3, Stored?.Content.Level);
    }

    [Fact]
    public async Task Save_KeptDraftLikeTheAnswerOfSomebodyElse_IsAConflict()
    {
        _store.With(Theirs(level: 3));
        _session = Open(Stored);

        Assert.Equal(AnswerSaving.Conflict, await RestoreAsync(sent: "3"));
    }

    [Fact]
    public async Task Save_VersionAheadOfWhatIsStored_IsAConflictAndStoresNothing()
    {
        Assert.Equal(AnswerSaving.Conflict, await SaveAsync("4", version: 9));

        Assert.Equal(AnswerState.Unanswered, _session.Conflict?.Stored.Content.State);
        Assert.Empty(_store.SavedAnswers);
    }

    private async Task MeetAConflictAsync()
    {
        _store.InterleaveSaveOf(Theirs(level: 2));

        Assert.Equal(AnswerSaving.Conflict, await SaveAsync("4", version: 0));
    }

    private static Answer Theirs(int level) =>
        AnAnswer(_assessment, Indicator, level) with
        {
            UpdatedBy = _colleague.Id,
        };

    /// <summary>Sends level 5 as a browser does that knows of no version and may have sent something before.</summary>
    private Task<AnswerSaving> RestoreAsync(string? sent) =>
        _session.SaveAsync(
            _respondent,
            new()
            {
                Sequence = 1,
                Fields = new() { Choice = "5" },
                Sent = sent is null ? null : new() { Choice = sent },
            },
            default
        );
}
