using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Data.Comparison;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Comparison;

public sealed class EfGroupReleaseStoreTests
{
    [Theory, EachDatabase]
    public async Task AddAsync_Releases_AreReadBackUnchangedInOrder(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = new EfGroupReleaseStore(hub.Access());

        Assert.True(await store.AddAsync(Release(2), default));
        Assert.True(await store.AddAsync(Release(1), default));
        Assert.True(await store.AddAsync(Release(1, year: 2022), default));

        var read = await store.ReadAsync("1.0", 2024, default);
        Assert.Equal([1, 2], read.Select(release => release.Number));
        Assert.Equivalent(Release(1), read[0], strict: true);
        Assert.Equal(3, (await store.ListAsync(default)).Count);
    }

    [Theory, EachDatabase]
    public async Task AddAsync_NumberInUse_IsRefusedAndChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = new EfGroupReleaseStore(hub.Access());
        await store.AddAsync(Release(1), default);

        Assert.False(await store.AddAsync(Release(1) with { Group = "other" }, default));

        Assert.Equal("all", Assert.Single(await store.ListAsync(default)).Group);
    }

    private static GroupRelease Release(int number, int year = 2024) =>
        new()
        {
            Framework = "1.0",
            Year = year,
            Group = "all",
            Number = number,
            Members =
            [
                new(new("XA"), new("A-XA2024"), "0af3"),
                new(new("XB"), new("A-XB2024"), "9"),
            ],
            Figures = [new("LEG", 2.1m, 2.6m, 3.2m, "AB"), new("LEG.S.1", 1m, 2m, 3m, "A-")],
            LeastCountries = 6,
            ReleasedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        };
}
