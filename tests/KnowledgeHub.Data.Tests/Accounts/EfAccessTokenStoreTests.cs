using KnowledgeHub.Core.Access;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class EfAccessTokenStoreTests
{
    private const int Limit = 3;
    private static readonly DateTime _later = SampleTokens.Made.AddDays(1);

    [Theory, EachDatabase]
    public async Task AddAsync_Token_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var token = SampleTokens.Of("ana") with { Scopes = [.. Enum.GetValues<AccessScope>()] };

        var result = await store.AddAsync(token, null, Limit, default);

        Assert.Equal(AccessTokenAddition.Added, result);
        Assert.Equivalent(token, await store.FindByHashAsync(token.Hash, default), strict: true);
    }

    [Theory, EachDatabase]
    public async Task ListAsync_SeveralOwners_GivesOnesOwnLastMadeFirst(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var first = SampleTokens.Of("ana");
        var second = SampleTokens.Of("ana") with { CreatedUtc = _later };
        var store = await StoreAsync(hub, first, SampleTokens.Of("ben"), second);

        var tokens = await store.ListAsync("ana", default);

        Assert.Equal([second.Id, first.Id], tokens.Select(token => token.Id));
    }

    [Theory, EachDatabase]
    public async Task AddAsync_BeyondTheLimit_IsRefusedForThatOwnerOnly(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        AccessToken[] full = [.. Enumerable.Range(0, Limit).Select(_ => SampleTokens.Of("ana"))];
        var store = await StoreAsync(hub, full);

        var own = await store.AddAsync(SampleTokens.Of("ana"), null, Limit, default);
        var other = await store.AddAsync(SampleTokens.Of("ben"), null, Limit, default);

        Assert.Equal((AccessTokenAddition.TooMany, AccessTokenAddition.Added), (own, other));
        Assert.Equal(Limit, (await store.ListAsync("ana", default)).Count);
        Assert.Equal(Limit + 1, (await hub.AuditAsync()).Count);
    }

    [Theory, EachDatabase]
    public async Task AddAsync_OthersExpiredOrRevoked_DoNotCount(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var expired = SampleTokens.Of("ana") with { ExpiresUtc = _later };
        var revoked = SampleTokens.Of("ana");
        var store = await StoreAsync(hub, expired, revoked, SampleTokens.Of("ana"));
        await store.RevokeAsync("ana", revoked.Id, _later, default);

        var token = SampleTokens.Of("ana") with { CreatedUtc = _later };
        var results = new[]
        {
            await store.AddAsync(token, null, 2, default),
            await store.AddAsync(
                SampleTokens.Of("ana") with
                {
                    CreatedUtc = _later,
                },
                null,
                2,
                default
            ),
        };

        Assert.Equal([AccessTokenAddition.Added, AccessTokenAddition.TooMany], results);
    }

    [Theory, EachDatabase]
    public async Task AddAsync_ManyAtTheSameTime_KeepsTheLimit(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(_ =>
                    Task.Run(() => store.AddAsync(SampleTokens.Of("ana"), null, Limit, default))
                )
        );

        Assert.Equal(Limit, results.Count(result => result is AccessTokenAddition.Added));
        Assert.Equal(Limit, (await store.ListAsync("ana", default)).Count);
    }

    [Theory, EachDatabase]
    public async Task AddAsync_UnknownOwner_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);

        var result = await store.AddAsync(SampleTokens.Of("nobody"), null, Limit, default);

        Assert.Equal(AccessTokenAddition.OwnerIsGone, result);
        Assert.Empty(await hub.AuditAsync());
    }

    [Theory, EachDatabase]
    public async Task Token_MadeAndRevoked_HasOneAuditEventForEach(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var token = SampleTokens.Of("ana");
        var store = await StoreAsync(hub, token);

        await store.RevokeAsync("ana", token.Id, _later, default);

        var audit = await hub.AuditAsync();
        Assert.Equal(
            ["access-token.created", "access-token.revoked"],
            audit.Select(entry => entry.Action)
        );
        Assert.All(
            audit,
            entry => Assert.Equal(("ana", $"{token.Id}"), (entry.ActorId, entry.AggregateId))
        );
        Assert.Equal(new HistoryCount(0, 2, 0), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task RevokeAsync_ManyAtTheSameTime_RevokesOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var token = SampleTokens.Of("ana");
        var store = await StoreAsync(hub, token);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(hour =>
                    Task.Run(() =>
                        store.RevokeAsync("ana", token.Id, _later.AddHours(hour), default)
                    )
                )
        );

        Assert.Single(results.Select(result => result?.RevokedUtc).Distinct());
        Assert.Equal(2, (await hub.AuditAsync()).Count);
    }

    [Theory, EachDatabase]
    public async Task RevokeAsync_ByAnotherPerson_FindsNothingAndChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var token = SampleTokens.Of("ana");
        var store = await StoreAsync(hub, token);

        Assert.Null(await store.RevokeAsync("ben", token.Id, _later, default));
        Assert.Null(await store.RevokeAsync("ana", Guid.NewGuid(), _later, default));
        Assert.Null((await store.FindByHashAsync(token.Hash, default))?.RevokedUtc);
        Assert.Single(await hub.AuditAsync());
    }

    [Theory, EachDatabase]
    public async Task NoteUseAsync_SeveralUses_WritesOnceInAnHour(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var token = SampleTokens.Of("ana");
        var store = await StoreAsync(hub, token);

        var noted = new List<bool>();
        foreach (var minute in (int[])[0, 30, 59, 60])
        {
            noted.Add(await store.NoteUseAsync(token.Id, _later.AddMinutes(minute), default));
        }

        Assert.Equal([true, false, false, true], noted);
        var used = (await store.FindByHashAsync(token.Hash, default))?.LastUsedUtc;
        Assert.Equal(_later.AddMinutes(60), used);
    }

    [Theory, EachDatabase]
    public async Task DeletedAccount_WithTokens_TakesThemAlong(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var token = SampleTokens.Of("ana");
        var store = await StoreAsync(hub, token);

        await hub.DeleteUserAsync("ana");

        Assert.Null(await store.FindByHashAsync(token.Hash, default));
    }

    private static async Task<EfAccessTokenStore> StoreAsync(
        TestHub hub,
        params AccessToken[] tokens
    )
    {
        await hub.AddUsersAsync("ana", "ben");
        var store = new EfAccessTokenStore(hub.Access());
        foreach (var token in tokens)
        {
            await store.AddAsync(token, null, int.MaxValue, default);
        }

        return store;
    }
}
