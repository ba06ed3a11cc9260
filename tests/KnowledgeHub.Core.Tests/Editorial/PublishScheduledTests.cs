using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class PublishScheduledTests
{
    private readonly FakeClock _clock = new();
    private readonly FakePracticeStore _store;

    public PublishScheduledTests() =>
        _store = new(
            APractice().WithTitle("now").Build() with
            {
                Working = new(AContent().WithTitle("later"), PracticeStatus.InReview),
                Review = new("reviewer", _clock.UtcNow, IsApproval: true, string.Empty, []),
                PublishAtUtc = _clock.UtcNow.AddHours(1),
            }
        );

    [Fact]
    public async Task Run_BeforeTheHour_DoesNothing()
    {
        _clock.Advance(TimeSpan.FromMinutes(59));

        Assert.Empty(await RunAsync());

        Assert.Empty(_store.Saves);
    }

    [Fact]
    public async Task Run_AtTheHour_PublishesOnceInTheNameOfThePortal()
    {
        _clock.Advance(TimeSpan.FromHours(1));

        await RunAsync();
        await RunAsync();

        var save = Assert.Single(_store.Saves);
        Assert.Equal((PracticeChange.Published, Actor.System), (save.Change, save.Actor));
        Assert.Equal("later", save.Practice.Content.OriginalTitle);
        Assert.Null(save.Practice.PublishAtUtc);
    }

    [Fact]
    public async Task Run_AnotherNodeIsFaster_LeavesItsPublication()
    {
        _clock.Advance(TimeSpan.FromHours(1));
        var theirs = APractice().WithVersion(3).WithTitle("later").Build();
        _store.InterleaveSaveOf(theirs);

        var outcome = Assert.Single(await RunAsync()).Value;

        Assert.IsType<Outcome<Practice>.Conflict>(outcome);
        Assert.Same(theirs, Assert.Single(_store.Stored));
    }

    [Fact]
    public async Task Run_TextThatBreaksARuleByNow_StaysDue()
    {
        var stored = _store.Stored[0];
        var broken = stored with
        {
            Working = stored.Working! with // not null: the constructor gave it one
            {
                Content = AContent().WithAreas(),
            },
        };
        var store = new FakePracticeStore(broken);
        _clock.Advance(TimeSpan.FromHours(1));

        var outcome = Assert.Single(await RunAsync(store)).Value;

        Assert.IsType<Outcome<Practice>.Invalid>(outcome);
        Assert.NotNull(Assert.Single(store.Stored).PublishAtUtc);
    }

    private Task<IReadOnlyDictionary<PracticeId, Outcome<Practice>>> RunAsync(
        FakePracticeStore? store = null
    )
    {
        var used = store ?? _store;
        return new PublishScheduled(
            used,
            new(used, new FakeTaxonomySource(), _clock),
            _clock
        ).RunAsync(default);
    }
}
