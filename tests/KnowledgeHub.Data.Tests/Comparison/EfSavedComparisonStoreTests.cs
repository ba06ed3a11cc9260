using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Data.Comparison;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Comparison;

public sealed class EfSavedComparisonStoreTests
{
    private const int Limit = 3;

    [Theory, EachDatabase]
    public async Task AddAsync_Comparison_IsListedForItsOwnerAndFoundByAnybody(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var saved = Of("ana") with { Name = "بلدان", Query = "year=2024&c=XA&c=XB" };

        Assert.True(await store.AddAsync(saved, Limit, default));

        Assert.Equal(saved, Assert.Single(await store.ListAsync("ana", default)));
        Assert.Empty(await store.ListAsync("ben", default));
        Assert.Equal(saved, await store.FindAsync(saved.Id, default));
    }

    [Theory, EachDatabase]
    public async Task AddAsync_OneTooManyOrUnknownOwner_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub, Of("ana"), Of("ana"), Of("ana"));

        Assert.False(await store.AddAsync(Of("ana"), Limit, default));
        Assert.False(await store.AddAsync(Of("nobody"), Limit, default));
        Assert.Equal(Limit, (await store.ListAsync("ana", default)).Count);
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_Comparison_IsForItsOwnerOnly(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var saved = Of("ana");
        var store = await StoreAsync(hub, saved);

        Assert.False(await store.RemoveAsync("ben", saved.Id, default));
        Assert.True(await store.RemoveAsync("ana", saved.Id, default));
        Assert.Null(await store.FindAsync(saved.Id, default));
    }

    [Theory, EachDatabase]
    public async Task Account_Deleted_TakesItsComparisonsAlong(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var saved = Of("ana");
        var store = await StoreAsync(hub, saved);

        await hub.DeleteUserAsync("ana");

        Assert.Null(await store.FindAsync(saved.Id, default));
    }

    private static SavedComparison Of(string owner) =>
        new()
        {
            Id = Guid.NewGuid(),
            OwnerId = owner,
            Name = "North",
            Query = string.Empty,
            CreatedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        };

    private static async Task<EfSavedComparisonStore> StoreAsync(
        TestHub hub,
        params SavedComparison[] saved
    )
    {
        await hub.AddUsersAsync("ana", "ben");
        var store = new EfSavedComparisonStore(hub.Access());
        foreach (var one in saved)
        {
            Assert.True(await store.AddAsync(one, Limit, default));
        }

        return store;
    }
}
