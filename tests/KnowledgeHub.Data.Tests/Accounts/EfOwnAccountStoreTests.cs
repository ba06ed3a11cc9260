using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class EfOwnAccountStoreTests
{
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly AccountLine _ana = new(
        "ana",
        "ana@x.example",
        "Ana",
        [Role.Coordinator],
        [new CountryCode("XA")]
    );

    [Theory, EachDatabase]
    public async Task CreateAsync_Account_IsOneEventOfWhoMadeIt(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        var isMade = await CreateAsync(hub, _ana, by: "root");

        Assert.True(isMade);
        var line = Assert.Single(await new EfAccountStore(hub.Access()).ListAsync(default));
        Assert.Equivalent(_ana, line, strict: true);
        var entry = Assert.Single(await hub.AuditAsync());
        Assert.Equal(
            ("account.created", "root", "ana"),
            (entry.Action, entry.ActorId, entry.AggregateId)
        );
    }

    [Theory, EachDatabase]
    public async Task CreateAsync_AddressIsTaken_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);

        var isMade = await CreateAsync(hub, _ana with { Id = "ben", Email = "ANA@x.example" });

        Assert.False(isMade);
        Assert.Single(await hub.AuditAsync());
    }

    [Theory, EachDatabase]
    public async Task SetPasswordAsync_OtherSignIns_EndWithIt(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);
        var sessions = new EfSessionStore(hub.Access());
        var (here, there) = (
            SessionRules.New("ana", "a", _now),
            SessionRules.New("ana", "b", _now)
        );
        await sessions.AddAsync(here, default);
        await sessions.AddAsync(there, default);
        var stamp = await hub.StampAsync("ana");

        await SendAsync(
            new(hub.Access()),
            AccountLinkKind.PasswordReset,
            "asked for by somebody else",
            _ana.Email
        );

        Assert.True(await SetPasswordAsync(hub, here.Id, stamp));

        Assert.Null(
            await new EfAccountLinkStore(hub.Access()).SetPasswordAsync(
                Hash("asked for by somebody else"),
                "hash",
                _now,
                default
            )
        );
        Assert.Equal(
            [here.Id],
            (await sessions.ListOpenAsync("ana", _now, default)).Select(open => open.Id)
        );
        Assert.Equal("other", (await Store(hub).FindAsync("ana", default))?.PasswordHash);
        Assert.NotEqual(stamp, await hub.StampAsync("ana"));
        Assert.Equal(
            ["account-session.ended", "account.password-changed"],
            await LastAsync(hub, 2)
        );
    }

    [Theory, EachDatabase]
    public async Task SetPasswordAsync_AfterTheAccountWasChangedOrTheSignInEnded_ChangesNothing(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);
        var sessions = new EfSessionStore(hub.Access());
        var here = SessionRules.New("ana", "a", _now);
        await sessions.AddAsync(here, default);
        var seen = await hub.StampAsync("ana");
        await SendAsync(new(hub.Access()), AccountLinkKind.PasswordReset, "owner", _ana.Email);

        // The owner sets another one by mail while the thief's form is under way.
        await new EfAccountLinkStore(hub.Access()).SetPasswordAsync(
            Hash("owner"),
            "by the owner",
            _now,
            default
        );
        var late = await SetPasswordAsync(hub, here.Id, seen);
        var ended = await SetPasswordAsync(hub, here.Id, await hub.StampAsync("ana"));
        var stale = await SetPasswordAsync(hub, null, seen);

        Assert.Equal((false, false, false), (late, ended, stale));
        Assert.Equal("by the owner", (await Store(hub).FindAsync("ana", default))?.PasswordHash);
    }

    [Theory, EachDatabase]
    public async Task SetPasswordAsync_OfALink_NeedsTheMailboxThatTheAccountHas(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);
        var links = new EfAccountLinkStore(hub.Access());
        await SendAsync(links, AccountLinkKind.EmailChange, "new", "ana@y.example");
        await SetEmailAsync(links, "new");

        var isSent = await SendAsync(links, AccountLinkKind.PasswordReset, "old", _ana.Email);

        Assert.False(isSent);
        Assert.Null(await links.SetPasswordAsync(Hash("old"), "hash", _now, default));
    }

    [Theory, EachDatabase]
    public async Task SetEmailAsync_LettersOfTwoParts_AreFoundByTheComposedAddress(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);
        var links = new EfAccountLinkStore(hub.Access());
        await SendAsync(links, AccountLinkKind.EmailChange, "new", "andre\u0301@y.example");

        await SetEmailAsync(links, "new");

        Assert.NotNull(await links.FindOwnerAsync("andr\u00e9@y.example", default));
    }

    [Theory, EachDatabase]
    public async Task RenameAsync_AnotherName_IsOneEventAndTheSameNameNone(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);

        var changes = new[]
        {
            await Store(hub).RenameAsync("ana", "Ana Holm", _now, default),
            await Store(hub).RenameAsync("ana", "Ana Holm", _now, default),
            await Store(hub).RenameAsync("nobody", "Ana Holm", _now, default),
        };

        Assert.Equal([true, false, false], changes);
        Assert.Equal(
            ["account.created", "account.renamed"],
            (await hub.AuditAsync()).Select(entry => entry.Action)
        );
    }

    [Theory, EachDatabase]
    public async Task SetEmailAsync_FreeAddress_MovesTheAccountOnceAndVoidsOldMail(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);
        var links = new EfAccountLinkStore(hub.Access());
        await SendAsync(links, AccountLinkKind.PasswordReset, "reset", _ana.Email);
        await SendAsync(links, AccountLinkKind.EmailChange, "new", "ana@y.example");

        var isSet = await SetEmailAsync(links, "new");
        var again = await SetEmailAsync(links, "new");

        Assert.Equal((true, false), (isSet, again));
        Assert.Equal(
            "ana@y.example",
            (await links.FindOwnerAsync("ANA@y.example", default))?.Email
        );
        Assert.Null(await links.FindOwnerAsync(_ana.Email, default));
        Assert.Null(await links.SetPasswordAsync(Hash("reset"), "hash", _now, default));
        Assert.Equal(
            ["account.email-change-sent", "account.email-change-used"],
            await LastAsync(hub, 2)
        );
    }

    [Theory, EachDatabase]
    public async Task SetEmailAsync_TakenMeanwhile_ChangesNothingAndSpendsTheLink(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await CreateAsync(hub, _ana);
        await CreateAsync(hub, _ana with { Id = "ben", Email = "ben@x.example" });
        var links = new EfAccountLinkStore(hub.Access());
        await SendAsync(links, AccountLinkKind.EmailChange, "new", "BEN@x.example");

        var tries = new[] { await SetEmailAsync(links, "new"), await SetEmailAsync(links, "new") };

        Assert.Equal([false, false], tries);
        Assert.Equal(_ana.Email, (await links.FindAccountAsync("ana", default))?.Email);
        Assert.Equal(
            ["account.email-change-sent", "account.email-change-refused"],
            await LastAsync(hub, 2)
        );
    }

    private static EfOwnAccountStore Store(TestHub hub) => new(hub.Access());

    private static string Hash(string secret) => InvitationSecret.HashOf(secret);

    private static Task<bool> CreateAsync(TestHub hub, AccountLine account, string? by = null) =>
        Store(hub).CreateAsync(account, "hash", isConfirmed: true, by, _now, default);

    private static Task<bool> SendAsync(
        EfAccountLinkStore links,
        AccountLinkKind kind,
        string secret,
        string email
    )
    {
        var link = LinkRules.New(kind, "ana", email, secret, _now);
        return links.SendAsync(
            link,
            [LinkRules.Letter(link, "s", "b")],
            3,
            LinkRules.Window,
            default
        );
    }

    private static Task<bool> SetEmailAsync(EfAccountLinkStore links, string secret) =>
        links.SetEmailAsync(
            Hash(secret),
            LinkRules.Notice(_ana.Email, ("s", "b"), _now),
            new(),
            default
        );

    private static Task<bool> SetPasswordAsync(TestHub hub, Guid? session, string? seen) =>
        Store(hub)
            .SetPasswordAsync(new("ana", session, _now), seen, "other", withTokens: false, default);

    private static async Task<IEnumerable<string>> LastAsync(TestHub hub, int count) =>
        (await hub.AuditAsync()).Select(entry => entry.Action).TakeLast(count);
}
