using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class ReadQueueTests
{
    private readonly FakeClock _clock = new();

    private readonly FakePracticeStore _store = new(
        APractice().WithId("P-0001"),
        ADraft().WithId("P-0002"),
        ADraft().WithId("P-0003").OwnedBy(Actors.OtherContributor),
        ADraft().WithId("P-0004").InStatus(PracticeStatus.InReview),
        ADraft().WithId("P-0005").OwnedBy(Actors.Reviewer).InStatus(PracticeStatus.InReview),
        APractice().WithId("P-0006").InStatus(PracticeStatus.Archived),
        APractice().WithId("P-0007").Build() with
        {
            Working = new(AContent(), PracticeStatus.Draft),
        }
    );

    [Fact]
    public async Task List_Mine_IsEveryOwnTextInWork() =>
        Assert.Equal(
            ["P-0002", "P-0004", "P-0007"],
            await ListAsync(Actors.Contributor, QueueView.Mine)
        );

    [Fact]
    public async Task List_ToReview_LeavesOutWhatTheReviewerOwns() =>
        Assert.Equal(["P-0004"], await ListAsync(Actors.Reviewer, QueueView.Review));

    [Fact]
    public async Task List_All_IsEverythingInWorkForAnEditor() =>
        Assert.Equal(
            ["P-0002", "P-0003", "P-0004", "P-0005", "P-0007"],
            await ListAsync(Actors.Editor, QueueView.All)
        );

    [Theory]
    [InlineData(-1, "P-0008")]
    [InlineData(0, "")]
    public async Task List_Due_BeginsTheDayAfterTheDate(int days, string expected)
    {
        var today = DateOnly.FromDateTime(_clock.UtcNow);
        var content = AContent().Build() with { ReviewBy = today.AddDays(days) };
        var due = APractice().WithId("P-0008").WithContent(content);
        var queue = new ReadQueue(new FakePracticeStore(due), _clock);

        foreach (var actor in (Actor[])[Actors.Editor, Actors.Contributor])
        {
            var outcome = await queue.ListAsync(actor, QueueView.Due, default);
            var lines = Assert.IsType<Outcome<IReadOnlyList<PracticeListing>>.Done>(outcome).Value;
            Assert.Equal(expected, string.Join(' ', lines.Select(line => line.Id)));
        }
    }

    [Theory]
    [InlineData(Role.Contributor, "Mine Due")]
    [InlineData(Role.Reviewer, "Review")]
    [InlineData(Role.Editor, "All Review Mine Due")]
    [InlineData(Role.Advisor, "")]
    public async Task List_QueueThatTheRoleDoesNotHave_IsForbidden(Role role, string expected)
    {
        var actor = Actors.Of(role);
        var queue = new ReadQueue(_store, _clock);

        Assert.Equal(expected, string.Join(' ', ReadQueue.ViewsOf(actor)));
        foreach (var view in Enum.GetValues<QueueView>().Except(ReadQueue.ViewsOf(actor)))
        {
            Assert.IsType<Outcome<IReadOnlyList<PracticeListing>>.Forbidden>(
                await queue.ListAsync(actor, view, default)
            );
        }
    }

    private async Task<IEnumerable<string>> ListAsync(Actor actor, QueueView view)
    {
        var outcome = await new ReadQueue(_store, _clock).ListAsync(actor, view, default);
        var lines = Assert.IsType<Outcome<IReadOnlyList<PracticeListing>>.Done>(outcome).Value;
        return lines.Select(line => line.Id.Value).Order();
    }
}
