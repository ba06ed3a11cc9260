using KnowledgeHub.Core.Following;

namespace KnowledgeHub.Core.Tests.Following;

public sealed class FollowChangesTests
{
    private readonly FakeFollows _store = new();
    private readonly FakePracticeStore _practices = new(APractice(), ADraft().WithId("P-0002"));

    private FollowChanges Follows =>
        new(
            new(_practices, new FakeTaxonomySource()),
            _store,
            new FakeTaxonomySource(),
            new FakeClock()
        );

    [Theory]
    [InlineData(FollowKind.Practice, "entry-0001", "P-0001")]
    [InlineData(FollowKind.Practice, "P-0002", null)]
    [InlineData(FollowKind.Concept, "risk-analysis", "risk-analysis")]
    [InlineData(FollowKind.Theme, "fr", "FR")]
    [InlineData(FollowKind.Area, "PRC", "PRC")]
    [InlineData(FollowKind.Area, "FR", null)]
    public async Task Follow_Target_IsKeptWhenTheReaderMayKnowIt(
        FollowKind kind,
        string target,
        string? kept
    )
    {
        await Follows.FollowAsync(Actors.Advisor, kind, target, default);

        Assert.Equal(kept, _store.Stored.SingleOrDefault()?.Target);
    }

    [Fact]
    public async Task Follow_BeyondTheLimit_IsRefused()
    {
        _store.Stored.AddRange(
            Enumerable
                .Range(0, FollowChanges.MaxFollowed)
                .Select(number => new Follow("advisor", FollowKind.Practice, $"{number}", default))
        );

        var outcome = await Follows.FollowAsync(Actors.Advisor, FollowKind.Area, "PRC", default);

        Assert.IsType<Outcome<Follow>.Invalid>(outcome);
    }

    [Fact]
    public async Task EachUseCase_Visitor_IsForbidden()
    {
        Assert.IsType<Outcome<Follow>.Forbidden>(
            await Follows.FollowAsync(Actors.Anonymous, FollowKind.Area, "PRC", default)
        );
        Assert.IsType<Outcome<string>.Forbidden>(
            await Follows.LeaveAsync(Actors.Anonymous, FollowKind.Area, "PRC", default)
        );
        Assert.IsType<Outcome<IReadOnlyList<FollowedItem>>.Forbidden>(
            await Follows.ListAsync(Actors.Anonymous, default)
        );
        Assert.Null(
            await Follows.IsFollowedAsync(Actors.Anonymous, FollowKind.Area, "PRC", default)
        );
    }

    [Fact]
    public async Task List_EntryThatWasWithdrawn_IsThereWithoutItsTitleAndCanBeLeft()
    {
        _store.Stored.Add(new("advisor", FollowKind.Practice, "P-0002", default));

        var listed = Assert.IsType<Outcome<IReadOnlyList<FollowedItem>>.Done>(
            await Follows.ListAsync(Actors.Advisor, default)
        );
        await Follows.LeaveAsync(Actors.Advisor, FollowKind.Practice, "P-0002", default);

        Assert.Null(Assert.Single(listed.Value).Practice);
        Assert.Empty(_store.Stored);
    }
}
