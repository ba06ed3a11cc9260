using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Use;

public sealed class ReviewReuseTests
{
    private readonly FakeClock _clock = new();

    [Theory]
    [InlineData(true, "unused", ReuseState.Shown, "", ReuseChange.Shown)]
    [InlineData(false, " Not here. ", ReuseState.Declined, "Not here.", ReuseChange.Declined)]
    public async Task Decide_Editor_ShowsOrDeclines(
        bool isShown,
        string reason,
        ReuseState state,
        string kept,
        ReuseChange change
    )
    {
        var report = SampleReuse.Of(Actors.Respondent);
        var store = new FakeReuse(report);

        await new ReviewReuse(store, _clock).DecideAsync(
            Actors.Editor,
            report.Id,
            1,
            isShown,
            reason,
            default
        );

        var stored = Assert.Single(store.Stored);
        Assert.Equal((state, kept, 2), (stored.State, stored.Reason, stored.Version));
        Assert.Equal(_clock.UtcNow, stored.DecidedUtc);
        Assert.Equal([change], store.Changes);
    }

    [Fact]
    public async Task Decide_DecliningWithoutAReason_IsRefused()
    {
        var report = SampleReuse.Of(Actors.Respondent);
        var store = new FakeReuse(report);

        var outcome = await new ReviewReuse(store, _clock).DecideAsync(
            Actors.Editor,
            report.Id,
            1,
            false,
            " ",
            default
        );

        Assert.IsType<Outcome<ReuseReport>.Invalid>(outcome);
        Assert.Empty(store.Changes);
    }

    [Fact]
    public async Task Decide_OldVersion_ShowsWhatIsStored()
    {
        var report = SampleReuse.Of(Actors.Respondent) with { Version = 2 };
        var store = new FakeReuse(report);

        var outcome = await new ReviewReuse(store, _clock).DecideAsync(
            Actors.Editor,
            report.Id,
            1,
            true,
            "",
            default
        );

        Assert.Equal(report, Assert.IsType<Outcome<ReuseReport>.Conflict>(outcome).Current);
        Assert.Empty(store.Changes);
    }

    [Fact]
    public async Task EachUseCase_NotAnEditor_IsForbidden()
    {
        var report = SampleReuse.Of(Actors.Respondent);
        var review = new ReviewReuse(new FakeReuse(report), _clock);

        Assert.IsType<Outcome<IReadOnlyList<ReuseListing>>.Forbidden>(
            await review.ListAsync(Actors.Reviewer, default)
        );
        Assert.IsType<Outcome<ReuseListing>.Forbidden>(
            await review.FindAsync(Actors.Respondent, report.Id, default)
        );
        Assert.IsType<Outcome<ReuseReport>.Forbidden>(
            await review.DecideAsync(Actors.Contributor, report.Id, 1, true, "", default)
        );
    }
}
