using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class EfProviderAccountsTests
{
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly ProviderClaim _group = new("groups", "border-xa");

    private static readonly SingleSignOnPolicy _policy = new()
    {
        CreatesAccounts = true,
        Mappings = [new(_group, Role.Coordinator, new CountryCode("XA"))],
    };

    [Theory, EachDatabase]
    public async Task EnterAsync_SamePersonTwiceAtOnce_MakesOneAccount(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var accounts = Accounts(hub);

        var entries = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(() => accounts.EnterAsync(Ana(_group), _policy, _now, default))
                )
        );

        var line = Assert.Single(
            await new EfAccountStore(new(hub.Contexts, hub.Engine)).ListAsync(default)
        );
        Assert.All(entries, entry => Assert.Equal(line.Id, entry.AccountId));
        Assert.Equal([Role.Coordinator], line.Roles);
        Assert.Equal([new CountryCode("XA")], line.Countries);
        Assert.Equal(["account.bound"], (await hub.AuditAsync()).Select(entry => entry.Action));
    }

    [Theory, EachDatabase]
    public async Task EnterAsync_RightIsGone_TakesItAndEndsSignInsInOneWrite(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (accounts, sessions) = (
            Accounts(hub),
            new EfSessionStore(new(hub.Contexts, hub.Engine))
        );
        var id = (await accounts.EnterAsync(Ana(_group), _policy, _now, default)).AccountId ?? "";
        await sessions.AddAsync(SessionRules.New(id, "Firefox", _now), default);
        var before = await hub.StampAsync(id);

        await accounts.EnterAsync(Ana(), _policy, _now, default);

        Assert.Empty(await sessions.ListOpenAsync(id, _now, default));
        Assert.NotEqual(before, await hub.StampAsync(id));
        Assert.Equal(
            ["account-session.ended", "account.changed"],
            (await hub.AuditAsync()).Select(entry => entry.Action).TakeLast(2).Order()
        );
    }

    [Theory, EachDatabase]
    public async Task EnterAsync_NothingHasChanged_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var accounts = Accounts(hub);
        await accounts.EnterAsync(Ana(_group), _policy, _now, default);
        var before = (await hub.AuditAsync()).Count;

        var entry = await accounts.EnterAsync(Ana(_group), _policy, _now, default);

        Assert.NotNull(entry.AccountId);
        Assert.Equal(before, (await hub.AuditAsync()).Count);
    }

    [Theory, EachDatabase]
    public async Task EnterAsync_LongNamesOfProviderAndPerson_AreToldApart(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var accounts = Accounts(hub);
        var person = new string('s', ProviderIdentity.MaxSubjectLength - 1);
        var first = Ana(_group) with { Subject = person + "1" };
        var second = Ana(_group) with { Subject = person + "2", ConfirmedEmail = "ben@x.example" };

        var ids = new[]
        {
            (await accounts.EnterAsync(first, _policy, _now, default)).AccountId,
            (await accounts.EnterAsync(second, _policy, _now, default)).AccountId,
            (await accounts.EnterAsync(first, _policy, _now, default)).AccountId,
        };

        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids[0], ids[2]);
    }

    [Theory, EachDatabase]
    public async Task EnterAsync_NoAccountsAreMade_RefusesAndWritesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var policy = _policy with { CreatesAccounts = false };

        var entry = await Accounts(hub).EnterAsync(Ana(_group), policy, _now, default);

        Assert.Equal(ProviderRefusal.NoAccount, entry.Refusal);
        Assert.Empty(await hub.AuditAsync());
    }

    /// <summary>Somebody may have joined a team under an address that is another person's.</summary>
    [Theory, EachDatabase]
    public async Task EnterAsync_AddressThatNobodyConfirmed_TakesTheKeysOfWhoMadeTheAccount(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var own = new EfOwnAccountStore(hub.Access());
        var sessions = new EfSessionStore(hub.Access());
        var account = new AccountLine("mal", "ana@x.example", "Mal", [], []);
        await own.CreateAsync(account, "hash", isConfirmed: false, null, _now, default);
        await sessions.AddAsync(SessionRules.New("mal", "a", _now), default);

        var entry = await Accounts(hub).EnterAsync(Ana(_group), _policy, _now, default);

        Assert.Equal("mal", entry.AccountId);
        Assert.Null((await own.FindAsync("mal", default))?.PasswordHash);
        Assert.Empty(await sessions.ListOpenAsync("mal", _now, default));
    }

    [Theory, EachDatabase]
    public async Task EnterAsync_AddressThatALinkHasConfirmed_KeepsThePassword(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var own = new EfOwnAccountStore(hub.Access());
        var links = new EfAccountLinkStore(hub.Access());
        var account = new AccountLine("ana", "ana@x.example", "Ana", [], []);
        await own.CreateAsync(account, "hash", isConfirmed: false, null, _now, default);
        var link = LinkRules.New(
            AccountLinkKind.EmailConfirmation,
            account.Id,
            account.Email,
            "secret",
            _now
        );
        await links.SendAsync(link, [], LinkRules.MostLetters, LinkRules.Window, default);
        Assert.True(
            await links.ConfirmEmailAsync(link.SecretHash, new(account.Id, null, _now), default)
        );

        var entry = await Accounts(hub).EnterAsync(Ana(_group), _policy, _now, default);

        Assert.Equal("ana", entry.AccountId);
        Assert.Equal("hash", (await own.FindAsync("ana", default))?.PasswordHash);
    }

    private static EfProviderAccounts Accounts(TestHub hub) => new(new(hub.Contexts, hub.Engine));

    private static ProviderIdentity Ana(params ProviderClaim[] claims) =>
        new("https://login.example/realm", "ana")
        {
            ConfirmedEmail = "ana@x.example",
            Name = "Ana",
            Claims = claims,
        };
}
