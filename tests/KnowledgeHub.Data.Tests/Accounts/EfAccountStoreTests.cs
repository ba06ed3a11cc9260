using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class EfAccountStoreTests
{
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task InviteAsync_Account_IsListedWithRightsAndAudited(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        var ana = Account("ana", Role.Coordinator) with { Countries = [new CountryCode("XA")] };

        var isMade = await InviteAsync(store, ana);

        Assert.True(isMade);
        var line = Assert.Single(await store.ListAsync(default));
        Assert.Equivalent(ana with { IsInvited = true }, line, strict: true);
        Assert.Equal(["account.invited"], (await hub.AuditAsync()).Select(entry => entry.Action));
    }

    [Theory, EachDatabase]
    public async Task InviteAsync_AddressIsTaken_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("ana"));

        var isMade = await InviteAsync(store, Account("ben") with { Email = "ANA@x.example" });

        Assert.False(isMade);
        Assert.Single(await store.ListAsync(default));
        Assert.Single(await hub.AuditAsync());
    }

    [Theory, EachDatabase]
    public async Task ChangeAsync_Rights_EndsSignInsInTheSameWrite(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (store, sessions) = (Store(hub), new EfSessionStore(new(hub.Contexts, hub.Engine)));
        await InviteAsync(store, Account("root", Role.Administrator), hub);
        await InviteAsync(store, Account("ana", Role.Editor), hub);
        await sessions.AddAsync(SessionRules.New("ana", "Firefox", _now), default);

        var change = await store.ChangeAsync(Account("ana", Role.Reviewer), "root", _now, default);

        Assert.Equal(AccountChange.Done, change);
        Assert.Empty(await sessions.ListOpenAsync("ana", _now, default));
        var line = (await store.ListAsync(default)).Single(account => account.Id == "ana");
        Assert.Equal([Role.Reviewer], line.Roles);
        Assert.Equal(
            ["account-session.ended", "account.changed"],
            (await hub.AuditAsync()).Select(entry => entry.Action).TakeLast(2).Order()
        );
    }

    [Theory, EachDatabase]
    public async Task ChangeAsync_LastAdministrator_IsKept(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("root", Role.Administrator), hub);
        await InviteAsync(store, Account("never-came", Role.Administrator));
        var closed = Account("root", Role.Administrator) with { IsClosed = true };

        var asEditor = await store.ChangeAsync(Account("root", Role.Editor), "root", _now, default);
        var asClosed = await store.ChangeAsync(closed, "root", _now, default);

        Assert.Equal(AccountChange.LastAdministrator, asEditor);
        Assert.Equal(AccountChange.LastAdministrator, asClosed);
        Assert.Equal(
            ["account.invited", "account.invitation-used", "account.invited"],
            (await hub.AuditAsync()).Select(entry => entry.Action)
        );
    }

    [Theory, EachDatabase]
    public async Task ChangeAsync_TwoAdministratorsRemoveEachOther_OneStays(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("one", Role.Administrator), hub);
        await InviteAsync(store, Account("two", Role.Administrator), hub);

        var changes = await Task.WhenAll(
            Task.Run(() => store.ChangeAsync(Account("two"), "one", _now, default)),
            Task.Run(() => store.ChangeAsync(Account("one"), "two", _now, default))
        );

        Assert.Equal([AccountChange.Done, AccountChange.LastAdministrator], changes.Order());
        Assert.Single(
            await store.ListAsync(default),
            account => account.Roles.Contains(Role.Administrator)
        );
    }

    [Theory, EachDatabase]
    public async Task ForgetAsync_LinkLongExpired_GoesAndNewerStays(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await InviteAsync(Store(hub), Account("ana"));
        var links = new EfAccountLinkStore(new(hub.Contexts, hub.Engine));
        var expiry = _now + LinkRules.LifeOf(AccountLinkKind.Invitation);

        Assert.Equal(0, await links.ForgetAsync(expiry, default));
        Assert.Equal(1, await links.ForgetAsync(expiry.AddSeconds(1), default));
    }

    private static EfAccountStore Store(TestHub hub) => new(new(hub.Contexts, hub.Engine));

    private static AccountLine Account(string id, params Role[] roles) =>
        new(id, $"{id}@x.example", id, [.. roles], []);

    private static async Task<bool> InviteAsync(
        EfAccountStore store,
        AccountLine account,
        TestHub? accepted = null
    )
    {
        var link = LinkRules.New(
            AccountLinkKind.Invitation,
            account.Id,
            account.Email,
            account.Id,
            _now
        );
        var isMade = await store.InviteAsync(account, link, null, "root", default);
        if (accepted is not null)
        {
            var links = new EfAccountLinkStore(new(accepted.Contexts, accepted.Engine));
            await links.SetPasswordAsync(link.SecretHash, "hash", _now, default);
        }

        return isMade;
    }
}
