using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.SavedSearches;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Data.Tests.SavedSearches;

public sealed class EfSavedSearchStoreTests
{
    private const int Limit = 3;

    [Theory, EachDatabase]
    public async Task AddAsync_Search_IsReadBackUnchangedByItsOwnerOnly(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var search = SampleSearches.Of("ana", ("P-0001", 4)) with
        {
            Name = "دوريات",
            Language = Language.Arabic,
        };

        Assert.True(await store.AddAsync(search, Limit, default));

        Assert.Equivalent(search, Assert.Single(await store.ListAsync("ana", default)), true);
        Assert.Empty(await store.ListAsync("ben", default));
    }

    [Theory, EachDatabase]
    public async Task AddAsync_ManyAtTheSameTime_KeepsTheLimit(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        var kept = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(() => store.AddAsync(SampleSearches.Of("ana"), Limit, default))
                )
        );

        Assert.Equal(Limit, kept.Count(isKept => isKept));
        Assert.Equal(Limit, (await store.ListAsync("ana", default)).Count);
    }

    [Theory, EachDatabase]
    public async Task AddAsync_UnknownOwner_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        Assert.False(await store.AddAsync(SampleSearches.Of("nobody"), Limit, default));
    }

    [Theory, EachDatabase]
    public async Task AnyChange_OfAnotherPersonsSearch_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var search = SampleSearches.Of("ana");
        var store = await StoreAsync(hub, search);

        Assert.False(await store.RenameAsync("ben", search.Id, "x", default));
        Assert.False(await store.NoteSeenAsync(search with { OwnerId = "ben" }, default));
        Assert.False(await store.RemoveAsync("ben", search.Id, default));
        Assert.Equivalent(search, Assert.Single(await store.ListAsync("ana", default)), true);
    }

    [Theory, EachDatabase]
    public async Task EachChange_OfOnesOwnSearch_IsKept(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var search = SampleSearches.Of("ana");
        var store = await StoreAsync(hub, search);
        var seen = SampleSearches.Of("ana", ("P-0002", 1)).Seen with { IsCut = true };
        var later = search.SeenUtc.AddDays(1);

        await store.RenameAsync("ana", search.Id, "Renamed", default);
        await store.NoteSeenAsync(search with { Seen = seen, SeenUtc = later }, default);
        var changed = Assert.Single(await store.ListAsync("ana", default));
        await store.RemoveAsync("ana", search.Id, default);

        var expected = search with { Name = "Renamed", Seen = seen, SeenUtc = later };
        Assert.Equivalent(expected, changed, true);
        Assert.Empty(await store.ListAsync("ana", default));
    }

    [Theory, EachDatabase]
    public async Task Account_Deleted_TakesItsSearchesAlong(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub, SampleSearches.Of("ana"), SampleSearches.Of("ben"));

        await hub.DeleteUserAsync("ana");

        Assert.Empty(await store.ListAsync("ana", default));
        Assert.Single(await store.ListAsync("ben", default));
    }

    [Theory, EachDatabase]
    public async Task PublishedVersionsAsync_Ids_GivesThePublishedOnesOnly(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        await hub.SaveAsync(
            APractice().WithVersion(1),
            ADraft().WithId("P-0002"),
            APractice().WithId("P-0003").WithVersion(1)
        );

        PracticeId[] asked = [new("P-0001"), new("P-0002"), new("P-0099")];
        var versions = await store.PublishedVersionsAsync(asked, default);

        Assert.Equal([KeyValuePair.Create("P-0001", 1)], versions);
    }

    private static async Task<EfSavedSearchStore> StoreAsync(
        TestHub hub,
        params SavedSearch[] searches
    )
    {
        await hub.AddUsersAsync("ana", "ben");
        var store = new EfSavedSearchStore(hub.Access());
        foreach (var search in searches)
        {
            Assert.True(await store.AddAsync(search, Limit, default));
        }

        return store;
    }
}
