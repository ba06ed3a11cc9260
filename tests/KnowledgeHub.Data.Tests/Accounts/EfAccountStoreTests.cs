using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class EfAccountStoreTests
{
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task InviteAsync_Account_IsListedWithRightsAndAudited(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        var ana = Account("ana", Role.Coordinator) with
        {
            Countries = [new CountryCode("XA")],
            LastDay = new(2026, 6, 30),
        };

        var isMade = await InviteAsync(store, ana);

        Assert.True(isMade);
        var line = Assert.Single(await store.ListAsync(default));
        Assert.Equivalent(ana with { IsInvited = true }, line, strict: true);
        Assert.Equal(["account.invited"], (await hub.AuditAsync()).Select(entry => entry.Action));
    }

    [Theory, EachDatabase]
    public async Task ChangeAsync_LastDay_HoldsNotForWhatCameWithAMembership(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        var ana = Account("ana", Role.Respondent) with
        {
            Countries = [new CountryCode("GH"), new CountryCode("TN")],
        };
        await InviteAsync(store, ana);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            var joined = await context.CountryGrants.SingleAsync(grant =>
                grant.Country == new CountryCode("TN")
            );
            joined.EndsWithMembership = true;
            await context.SaveChangesAsync();
        }

        await store.ChangeAsync(ana with { LastDay = new(2026, 6, 30) }, "root", _now, default);

        var line = Assert.Single(await store.ListAsync(default));
        Assert.Equal(new DateOnly(2026, 6, 30), line.LastDay);
        Assert.Equal([new CountryCode("TN")], line.WithMembership);
        await using var after = await hub.Contexts.CreateDbContextAsync();
        var grants = await after.CountryGrants.OrderBy(grant => grant.Country).ToListAsync();
        Assert.Equal([new DateOnly(2026, 6, 30), null], grants.ConvertAll(grant => grant.LastDay));
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
    public async Task RenewLinkAsync_WaitingAccount_HasOneOpenLinkAndOneMoreEvent(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (store, links) = (Store(hub), new EfAccountLinkStore(hub.Access()));
        await InviteAsync(store, Account("ana"));

        var isMade = await InviteAgainAsync(store, "second");

        Assert.True(isMade);
        Assert.Null(await links.SetPasswordAsync(Hash("ana"), "hash", _now, default));
        Assert.Equal("ana", await links.SetPasswordAsync(Hash("second"), "hash", _now, default));
        Assert.Equal(
            ["account.invited", "account.invited-again", "account.invitation-used"],
            (await hub.AuditAsync()).Select(entry => entry.Action)
        );
    }

    [Theory, EachDatabase]
    public async Task RenewLinkAsync_InvitationThatWasAcceptedOrClosed_WritesNothing(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("root", Role.Administrator), hub);
        await InviteAsync(store, Account("ana"));
        await store.ChangeAsync(Account("ana") with { IsClosed = true }, "root", _now, default);
        var before = await hub.AuditAsync();

        Assert.False(await InviteAgainAsync(store, "second"));
        Assert.False(await InviteAgainAsync(store, "third", "root"));
        Assert.Equal(before.Count, (await hub.AuditAsync()).Count);
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
    public async Task InviteAsync_LookAlikeLetter_IsTheSameAddress(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("kim"));

        var isMade = await InviteAsync(
            store,
            Account("other") with
            {
                Email = "\u212Aim@x.example", // the sign of the unit kelvin
            }
        );

        Assert.False(isMade);
    }

    [Theory, EachDatabase]
    public async Task InviteAsync_OnePersonManyTimesAtOnce_IsInvitedOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);

        var made = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(time =>
                    Task.Run(() =>
                        InviteAsync(
                            store,
                            Account($"ana{time}", Role.Editor) with
                            {
                                Email = "ana@x.example",
                            }
                        )
                    )
                )
        );

        Assert.Single(made, isMade => isMade);
        Assert.Single(await store.ListAsync(default));
        Assert.Single(await hub.AuditAsync());
    }

    [Theory, EachDatabase]
    public async Task ChangeAsync_OnlyADemonstrationWouldBeLeft_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("root", Role.Administrator), hub);
        await InviteAsync(store, Account("show", Role.Administrator), hub);
        await InviteAsync(store, Account("ana", Role.Editor), hub);
        await hub.ShowAsync("show");

        var last = await store.ChangeAsync(Account("root"), "root", _now, default);
        var other = await store.ChangeAsync(Account("ana"), "root", _now, default);
        var shown = await store.ChangeAsync(Account("show"), "root", _now, default);

        Assert.Equal(AccountChange.LastAdministrator, last);
        Assert.Equal((AccountChange.Done, AccountChange.Done), (other, shown));
    }

    [Theory, EachDatabase]
    public async Task EndAsync_SignInThatWasOver_TellsOfNoneThatEnded(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync("ana");
        var sessions = new EfSessionStore(hub.Access());
        await sessions.AddAsync(SessionRules.New("ana", "Firefox", _now), default);
        var later = _now + SessionRules.Idle;
        await sessions.AddAsync(SessionRules.New("ana", "Firefox", later), default);

        var ended = await sessions.EndAsync("ana", new(), later, default);

        Assert.Equal(1, ended);
        Assert.Single(await hub.AuditAsync(), entry => entry.Action == "account-session.ended");
    }

    [Theory, EachDatabase]
    public async Task ChangeAsync_ChangedSinceItWasShown_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        await InviteAsync(store, Account("root", Role.Administrator), hub);
        await InviteAsync(store, Account("ana", Role.Editor), hub);
        var seen = Account("ana", Role.Editor).Rights;
        var asReviewer = Account("ana", Role.Reviewer) with { Seen = seen };
        var asAdvisor = Account("ana", Role.Advisor) with { Seen = seen };

        var first = await store.ChangeAsync(asReviewer, "root", _now, default);
        var second = await store.ChangeAsync(asAdvisor, "other", _now, default);
        var again = await store.ChangeAsync(
            asAdvisor with
            {
                Seen = asReviewer.Rights,
            },
            "other",
            _now,
            default
        );

        Assert.Equal((AccountChange.Done, AccountChange.Conflict), (first, second));
        Assert.Equal(AccountChange.Done, again);
    }

    [Theory, EachDatabase]
    public async Task RenewLinkAsync_OpenAccount_MakesOlderLinksVoidAndIsAudited(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (store, links) = (Store(hub), new EfAccountLinkStore(hub.Access()));
        await InviteAsync(store, Account("ana"), hub);
        await InviteAsync(store, Account("never-came"));

        var made = await store.RenewLinkAsync(Reset("ana", "1"), null, "root", default);
        var newer = await store.RenewLinkAsync(Reset("ana", "2"), null, "root", default);
        var none = await store.RenewLinkAsync(Reset("never-came", "3"), null, "root", default);

        Assert.Equal((true, true, false), (made, newer, none));
        Assert.Null(await links.SetPasswordAsync(Reset("ana", "1").SecretHash, "x", _now, default));
        Assert.Equal(
            "ana",
            await links.SetPasswordAsync(Reset("ana", "2").SecretHash, "x", _now, default)
        );
        Assert.Equal(
            2,
            (await hub.AuditAsync()).Count(entry =>
                entry is { Action: "account.password-reset-made", ActorId: "root" }
            )
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

    private static AccountLink Reset(string id, string secret) =>
        LinkRules.New(AccountLinkKind.PasswordReset, id, $"{id}@x.example", secret, _now);

    private static AccountLine Account(string id, params Role[] roles) =>
        new(id, $"{id}@x.example", id, [.. roles], []);

    private static string Hash(string secret) => InvitationSecret.HashOf(secret);

    private static Task<bool> InviteAgainAsync(
        EfAccountStore store,
        string secret,
        string id = "ana"
    ) =>
        store.RenewLinkAsync(
            LinkRules.New(AccountLinkKind.Invitation, id, $"{id}@x.example", secret, _now),
            null,
            "root",
            default
        );

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
