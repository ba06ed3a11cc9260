using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Use;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Data.Tests.Use;

public sealed class EfUsefulVoteStoreTests : IDisposable
{
    private static readonly UsefulVote _vote = new(new("P-0001"), "ana");
    private readonly ChangeSignal _signal = new();
    private readonly FakeClock _clock = new();

    [Theory, EachDatabase]
    public async Task SetAsync_GivenAndTakenBack_IsCountedForEachReader(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        await store.SetAsync(_vote, true, default);
        await store.SetAsync(_vote with { AccountId = "ben" }, true, default);
        var own = await VotesAsync(hub, _vote.Practice, "ana");
        await store.SetAsync(_vote, false, default);
        await store.SetAsync(_vote, false, default);

        Assert.Equal(new(2, true), own);
        Assert.Equal(new(1, false), await VotesAsync(hub, _vote.Practice, "ana"));
        Assert.Equal(new(1, false), await VotesAsync(hub, _vote.Practice, ""));
        Assert.Equal(new(0, false), await VotesAsync(hub, new("P-0099"), "ana"));
    }

    [Theory, EachDatabase]
    public async Task SetAsync_ManyAtTheSameTime_CountsOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        var kept = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.SetAsync(_vote, true, default)))
        );

        Assert.All(kept, Assert.True);
        Assert.Equal(new(1, true), await VotesAsync(hub, _vote.Practice, "ana"));
    }

    [Theory, EachDatabase]
    public async Task SetAsync_EachChange_IsInTheFeedWithoutVoterAndHour(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var before = await hub.Feed.LastSequenceAsync(default);

        foreach (var isGiven in (bool[])[true, true, false, false])
        {
            await store.SetAsync(_vote, isGiven, default);
        }

        var entries = await hub.Feed.ReadAfterAsync(before, 10, default);
        Assert.Equal(2, entries.Count);
        Assert.Equal(2, _signal.Shown);
        Assert.All(entries, entry => Assert.Equal(AggregateKind.UsefulVote, entry.Kind));
        Assert.All(entries, entry => Assert.Equal("P-0001", entry.AggregateId));
        Assert.All(entries, entry => Assert.Equal(_clock.UtcNow.Date, entry.AtUtc));
    }

    [Theory, EachDatabase]
    public async Task Account_DeletedOrUnknown_HasNoVote(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await store.SetAsync(_vote, true, default);

        await hub.DeleteUserAsync("ana");

        Assert.Equal(0, (await VotesAsync(hub, _vote.Practice, "ana")).Count);
        Assert.False(await store.SetAsync(_vote, true, default));
    }

    private async Task<EfUsefulVoteStore> StoreAsync(TestHub hub)
    {
        await hub.AddUsersAsync("ana", "ben");
        await hub.SaveAsync(APractice().WithVersion(1));
        return new(hub.Access(), _signal, _clock);
    }

    private static async Task<UsefulVotes> VotesAsync(
        TestHub hub,
        PracticeId practice,
        string accountId
    ) => (await new EfSupplementSource(hub.Access()).ReadAsync(practice, accountId, default)).Votes;

    public void Dispose() => _signal.Dispose();
}
