using KnowledgeHub.Core.Following;
using KnowledgeHub.Data.Following;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Following;

public sealed class EfFollowStoreTests
{
    private static readonly DateTime _since = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Follow _theme = new("ana", FollowKind.Theme, "FR", _since);

    [Theory, EachDatabase]
    public async Task AddAsync_Twice_IsKeptOnceAndReadBackByItsOwnerOnly(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        await store.AddAsync(_theme, 2, default);
        await store.AddAsync(_theme with { SinceUtc = _since.AddDays(1) }, 2, default);

        Assert.Equal([_theme], await store.ListAsync("ana", default));
        Assert.Empty(await store.ListAsync("ben", default));
    }

    [Theory, EachDatabase]
    public async Task AddAsync_BeyondTheLimitOrForNobody_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await store.AddAsync(_theme, 1, default);

        Assert.False(await store.AddAsync(_theme with { Target = "AI" }, 1, default));
        Assert.False(await store.AddAsync(_theme with { AccountId = "nobody" }, 1, default));
        Assert.True(await store.AddAsync(_theme, 1, default));
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_OneKind_LeavesTheOthers(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var area = _theme with { Kind = FollowKind.Area };
        await store.AddAsync(_theme, 9, default);
        await store.AddAsync(area, 9, default);

        await store.RemoveAsync("ana", FollowKind.Theme, "FR", default);

        Assert.Equal([area], await store.ListAsync("ana", default));
    }

    [Theory, EachDatabase]
    public async Task NoteSeenAsync_Moments_KeepsTheLastAndNeverGoesBack(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var before = await store.ReadSeenAsync("ana", default);

        await store.NoteSeenAsync(new("ana", _since), default);
        await store.NoteSeenAsync(new("ana", _since.AddDays(2)), default);
        await store.NoteSeenAsync(new("ana", _since.AddDays(1)), default);
        await store.NoteSeenAsync(new("nobody", _since), default);

        Assert.Null(before);
        Assert.Equal(_since.AddDays(2), await store.ReadSeenAsync("ana", default));
        Assert.Null(await store.ReadSeenAsync("nobody", default));
    }

    [Theory, EachDatabase]
    public async Task Account_Deleted_TakesWhatItFollowsAlong(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await store.AddAsync(_theme, 9, default);
        await store.NoteSeenAsync(new("ana", _since), default);

        await hub.DeleteUserAsync("ana");

        Assert.Empty(await store.ListAsync("ana", default));
        Assert.Null(await store.ReadSeenAsync("ana", default));
    }

    private static async Task<EfFollowStore> StoreAsync(TestHub hub)
    {
        await hub.AddUsersAsync("ana", "ben");
        return new(hub.Access());
    }
}
