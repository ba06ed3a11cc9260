using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class CountryGrantsTests
{
    private static readonly CountryCode _ghana = new("GH");
    private static readonly CountryCode _tunisia = new("TN");
    private static readonly CountryCode _arvania = new("XA");

    [Theory, EachDatabase]
    public async Task ReplaceAsync_OtherCountries_AreExactlyThose(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var grants = await GrantsAsync(hub, _ghana, _arvania);

        var changed = await grants.ReplaceAsync("ana", [_tunisia, _ghana, _ghana], default);

        Assert.True(changed);
        Assert.Equal([_ghana, _tunisia], (await grants.ReadAsync("ana", default)).Countries);
        Assert.Empty((await grants.ReadAsync("ben", default)).Countries);
        Assert.Equal(
            [
                "country-grant.given ana/GH",
                "country-grant.given ana/XA",
                "country-grant.taken ana/XA",
                "country-grant.given ana/TN",
            ],
            (await hub.AuditAsync()).Select(audit => $"{audit.Action} {audit.AggregateId}")
        );
    }

    [Theory, EachDatabase]
    public async Task ReplaceAsync_Withdrawal_RenewsTheSecurityStampOfThatPerson(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var grants = await GrantsAsync(hub, _ghana);
        var (before, other) = (await hub.StampAsync("ana"), await hub.StampAsync("ben"));

        await grants.ReplaceAsync("ana", [], default);

        Assert.NotNull(await hub.StampAsync("ana"));
        Assert.NotEqual(before, await hub.StampAsync("ana"));
        Assert.Equal(other, await hub.StampAsync("ben"));
    }

    [Theory, EachDatabase]
    public async Task ReplaceAsync_SameCountries_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var grants = await GrantsAsync(hub, _ghana, _tunisia);
        var before = await hub.StampAsync("ana");

        var changed = await grants.ReplaceAsync("ana", [_tunisia, _ghana], default);

        Assert.False(changed);
        Assert.Equal(before, await hub.StampAsync("ana"));
    }

    [Theory, EachDatabase]
    public async Task ReplaceAsync_UnknownAccount_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var grants = await GrantsAsync(hub);

        Assert.False(await grants.ReplaceAsync("nobody", [_ghana], default));
        Assert.Empty((await grants.ReadAsync("nobody", default)).Countries);
    }

    [Theory, EachDatabase]
    public async Task ReplaceAsync_AtTheSameTime_GivesOneOfTheWishes(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var grants = await GrantsAsync(hub);
        CountryCode[][] wishes =
        [
            [_ghana],
            [_tunisia],
            [_ghana, _arvania],
            [_arvania],
        ];

        await Task.WhenAll(wishes.Select(wish => grants.ReplaceAsync("ana", wish, default)));

        Assert.Contains((await grants.ReadAsync("ana", default)).Countries, wishes);
    }

    [Theory, EachDatabase]
    public async Task DeletedAccount_WithCountries_TakesThemAlong(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var grants = await GrantsAsync(hub, _ghana);

        await hub.DeleteUserAsync("ana");

        Assert.Empty((await grants.ReadAsync("ana", default)).Countries);
    }

    [Theory, EachDatabase]
    public async Task ReadAsync_GrantWithALastDay_GivesTheCountryThatDayAndNotTheNext(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await GrantsAsync(hub, _ghana, _tunisia);
        var lastDay = new DateOnly(2026, 6, 30);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            var ending = await context.CountryGrants.SingleAsync(grant => grant.Country == _ghana);
            ending.LastDay = lastDay;
            await context.SaveChangesAsync();
        }

        var clock = new FakeClock(new(2026, 6, 30, 23, 59, 59, TimeSpan.Zero));
        var grants = new CountryGrants(hub.Access(), clock);

        var then = await grants.ReadAsync("ana", default);
        clock.Advance(TimeSpan.FromSeconds(1));
        var next = await grants.ReadAsync("ana", default);

        Assert.Equal([_ghana, _tunisia], then.Countries);
        Assert.Equal(lastDay, then.Until);
        Assert.Equal([_tunisia], next.Countries);
        Assert.Null(next.Until);
    }

    private static async Task<CountryGrants> GrantsAsync(TestHub hub, params CountryCode[] ofAna)
    {
        await hub.AddUsersAsync("ana", "ben");
        var grants = new CountryGrants(hub.Access(), TimeProvider.System);
        await grants.ReplaceAsync("ana", ofAna, default);
        return grants;
    }
}
