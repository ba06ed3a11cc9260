using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Use;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Data.Tests.Use;

public sealed class EfUsefulVoteStoreTests
{
    private static readonly UsefulVote _vote = new(new("P-0001"), "ana");

    [Theory, EachDatabase]
    public async Task SetAsync_GivenAndTakenBack_IsCountedForEachReader(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        await store.SetAsync(_vote, true, default);
        await store.SetAsync(_vote with { AccountId = "ben" }, true, default);
        var own = await store.ReadAsync(_vote.Practice, "ana", default);
        await store.SetAsync(_vote, false, default);
        await store.SetAsync(_vote, false, default);

        Assert.Equal(new(2, true), own);
        Assert.Equal(new(1, false), await store.ReadAsync(_vote.Practice, "ana", default));
        Assert.Equal(new(1, false), await store.ReadAsync(_vote.Practice, "", default));
        Assert.Equal(new(0, false), await store.ReadAsync(new("P-0099"), "ana", default));
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
        Assert.Equal(new(1, true), await store.ReadAsync(_vote.Practice, "ana", default));
    }

    [Theory, EachDatabase]
    public async Task Account_DeletedOrUnknown_HasNoVote(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await store.SetAsync(_vote, true, default);

        await hub.DeleteUserAsync("ana");

        Assert.Equal(0, (await store.ReadAsync(_vote.Practice, "ana", default)).Count);
        Assert.False(await store.SetAsync(_vote, true, default));
    }

    private static async Task<EfUsefulVoteStore> StoreAsync(TestHub hub)
    {
        await hub.AddUsersAsync("ana", "ben");
        await hub.SaveAsync(APractice().WithVersion(1));
        return new(hub.Access());
    }
}
