using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Accounts;

/// <summary>An address is its owner's when the owner has used a link that went there: once, in time, and by nobody else.</summary>
public sealed class ConfirmEmailTests
{
    private const string Email = "ana@x.example";
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Actor _ana = Actors.With("ana");

    private readonly FakeClock _clock = new();
    private readonly FakeMailer _mailer = new();
    private FakeInstallation _installation = new();

    [Theory, EachDatabase]
    public async Task ConfirmAsync_OpenLink_WorksOnceWithOneEventAndForgottenPasswordsAfterIt(
        DatabaseKind kind
    )
    {
        await using var hub = await WithAnaAsync(kind);
        var links = new EfAccountLinkStore(hub.Access());
        var secret = await SendAsync(hub);
        Assert.Null(await links.FindOwnerAsync(Email, _none));

        var first = await ConfirmAsync(hub, _ana, secret);
        var second = await ConfirmAsync(hub, _ana, secret);

        Assert.Equal((true, false), (first, second));
        Assert.True((await links.FindOwnerAsync("ANA@x.example", _none)) is { IsConfirmed: true });
        Assert.Equal(new(Email, true, false), await Confirming(hub).ReadAsync(_ana, _none));
        Assert.Equal(
            [
                ("account.email-confirmation-sent", "ana"),
                ("account.email-confirmation-used", "ana"),
            ],
            (await hub.AuditAsync()).TakeLast(2).Select(row => (row.Action, row.ActorId))
        );
    }

    [Theory, EachDatabase]
    public async Task ConfirmAsync_EightTimesAtOnce_IsOneEvent(DatabaseKind kind)
    {
        await using var hub = await WithAnaAsync(kind);
        var secret = await SendAsync(hub);

        var confirmed = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => ConfirmAsync(hub, _ana, secret))
        );

        Assert.Single(confirmed, isConfirmed => isConfirmed);
        Assert.Single(
            await hub.AuditAsync(),
            row => row.Action == "account.email-confirmation-used"
        );
    }

    [Theory, EachDatabase]
    public async Task ConfirmAsync_AfterThreeDays_ConfirmsNothing(DatabaseKind kind)
    {
        await using var hub = await WithAnaAsync(kind);
        var secret = await SendAsync(hub);
        _clock.Advance(TimeSpan.FromDays(3));

        Assert.False(await ConfirmAsync(hub, _ana, secret));
        Assert.False(await StoreConfirmAsync(hub, "ana", secret));
        Assert.Equal(new(Email, false, true), await Confirming(hub).ReadAsync(_ana, _none));
    }

    [Theory, EachDatabase]
    public async Task ConfirmAsync_LinkOfAnotherAccount_DoesNothingAndStaysOpen(DatabaseKind kind)
    {
        await using var hub = await WithAnaAsync(kind);
        await AddAsync(hub, "ben");
        var secret = await SendAsync(hub);

        Assert.Null(await Confirming(hub).FindAsync(Actors.With("ben"), secret, _none));
        Assert.False(await ConfirmAsync(hub, Actors.With("ben"), secret));
        Assert.False(await ConfirmAsync(hub, Actors.Anonymous, secret));
        Assert.False(await StoreConfirmAsync(hub, "ben", secret));

        Assert.Equal(
            new("ben@x.example", false, true),
            await Confirming(hub).ReadAsync(Actors.With("ben"), _none)
        );
        Assert.True(await ConfirmAsync(hub, _ana, secret));
    }

    [Theory, EachDatabase]
    public async Task ConfirmAsync_SignInThatHasEnded_ConfirmsNothingAndKeepsTheLink(
        DatabaseKind kind
    )
    {
        await using var hub = await WithAnaAsync(kind);
        var secret = await SendAsync(hub);

        Assert.False(await ConfirmAsync(hub, _ana, secret, Guid.NewGuid()));
        Assert.True(await ConfirmAsync(hub, _ana, secret));
    }

    [Theory, EachDatabase]
    public async Task ConfirmAsync_LinkOfAnotherKind_IsNotTaken(DatabaseKind kind)
    {
        await using var hub = await WithAnaAsync(kind);
        Assert.True(await KeepAsync(hub, AccountLinkKind.PasswordReset, "reset"));

        Assert.False(await ConfirmAsync(hub, _ana, "reset"));
        Assert.False(await StoreConfirmAsync(hub, "ana", "reset"));
    }

    [Theory, EachDatabase]
    public async Task ConfirmAsync_ConfirmedOtherwiseMeanwhile_IsRefusedOnce(DatabaseKind kind)
    {
        await using var hub = await WithAnaAsync(kind);
        var secret = await SendAsync(hub);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            (await context.Users.SingleAsync()).EmailConfirmed = true;
            await context.SaveChangesAsync();
        }

        Assert.False(await ConfirmAsync(hub, _ana, secret));
        Assert.False(await ConfirmAsync(hub, _ana, secret));
        Assert.Equal(
            ["account.email-confirmation-sent", "account.email-confirmation-refused"],
            (await hub.AuditAsync()).TakeLast(2).Select(row => row.Action)
        );
        Assert.IsType<Outcome<string>.NotFound>(await Confirming(hub).SendAsync(_ana, "en", _none));
        Assert.False(await KeepAsync(hub, AccountLinkKind.EmailConfirmation, "late"));
    }

    [Theory, EachDatabase]
    public async Task SendAsync_Again_VoidsTheLinkBeforeAndIsRefusedTheFourthTimeInAnHour(
        DatabaseKind kind
    )
    {
        await using var hub = await WithAnaAsync(kind);
        var first = await SendAsync(hub);
        var second = await SendAsync(hub);
        await SendAsync(hub);

        var fourth = await Confirming(hub).SendAsync(_ana, "en", _none);

        var violation = Assert.Single(Assert.IsType<Outcome<string>.Invalid>(fourth).Violations);
        Assert.Equal(AccountRules.TooManyLetters, violation.Rule);
        Assert.False(await ConfirmAsync(hub, _ana, first));
        Assert.False(await ConfirmAsync(hub, _ana, second));
        Assert.Equal(3, (await MailsAsync(hub)).Count);
        _clock.Advance(LinkRules.Window);
        Assert.True(await ConfirmAsync(hub, _ana, await SendAsync(hub)));
    }

    [Theory, EachDatabase]
    public async Task SendAsync_WhereNobodyReadsMailOrInSafeMode_SendsNothing(DatabaseKind kind)
    {
        await using var hub = await WithAnaAsync(kind);
        var before = await SendAsync(hub);

        _mailer.IsOn = false;
        Assert.Equal(
            new(Email, false, CanBeSent: false),
            await Confirming(hub).ReadAsync(_ana, _none)
        );
        var unread = await Confirming(hub).SendAsync(_ana, "en", _none);
        (_mailer.IsOn, _installation) = (true, FakeInstallation.Restored);
        Assert.Equal(
            new(Email, false, CanBeSent: false),
            await Confirming(hub).ReadAsync(_ana, _none)
        );
        var safe = await Confirming(hub).SendAsync(_ana, "en", _none);

        Assert.IsType<Outcome<string>.NotFound>(unread);
        Assert.IsType<Outcome<string>.NotFound>(safe);
        Assert.False(await ConfirmAsync(hub, _ana, before));
        Assert.Single(await MailsAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task SendAsync_ConfirmedWhileTheLetterIsWritten_IsNotSaidToBeTooMany(
        DatabaseKind kind
    )
    {
        await using var hub = await WithAnaAsync(kind);
        var letters = new LettersAfter(() =>
        {
            using var context = hub.Contexts.CreateDbContext();
            context.Users.ExecuteUpdate(user => user.SetProperty(row => row.EmailConfirmed, true));
        });

        var outcome = await Confirming(hub, letters).SendAsync(_ana, "en", _none);

        Assert.IsType<Outcome<string>.NotFound>(outcome);
        Assert.Empty(await MailsAsync(hub));
    }

    [Fact]
    public async Task SendAsync_ByAVisitor_IsForbidden()
    {
        await using var hub = await WithAnaAsync(DatabaseKind.Sqlite);

        Assert.Null(await Confirming(hub).ReadAsync(Actors.Anonymous, _none));
        Assert.IsType<Outcome<string>.Forbidden>(
            await Confirming(hub).SendAsync(Actors.Anonymous, "en", _none)
        );
    }

    private ConfirmEmail Confirming(TestHub hub, ILetters? letters = null) =>
        new(
            new EfAccountLinkStore(hub.Access()),
            new ConfirmationMail(_mailer, letters ?? new FakeLetters(), _clock),
            new FakeLetters(),
            _installation,
            _clock
        );

    // The text of the message is the secret.
    private async Task<string> SendAsync(TestHub hub)
    {
        var before = (await MailsAsync(hub)).Select(mail => mail.Id).ToHashSet();
        Assert.Equal(
            Email,
            Assert
                .IsType<Outcome<string>.Done>(await Confirming(hub).SendAsync(_ana, "en", _none))
                .Value
        );
        return (await MailsAsync(hub)).Single(mail => !before.Contains(mail.Id)).Body;
    }

    private async Task<bool> ConfirmAsync(
        TestHub hub,
        Actor actor,
        string secret,
        Guid? session = null
    ) =>
        await Confirming(hub).ConfirmAsync(actor, session, secret, "en", _none)
        is Outcome<AccountLink>.Done;

    private Task<bool> KeepAsync(TestHub hub, AccountLinkKind what, string secret) =>
        new EfAccountLinkStore(hub.Access()).SendAsync(
            LinkRules.New(what, "ana", Email, secret, _clock.UtcNow),
            [],
            LinkRules.MostLetters,
            LinkRules.Window,
            _none
        );

    private Task<bool> StoreConfirmAsync(TestHub hub, string accountId, string secret) =>
        new EfAccountLinkStore(hub.Access()).ConfirmEmailAsync(
            InvitationSecret.HashOf(secret),
            new(accountId, null, _clock.UtcNow),
            _none
        );

    private static async Task<IReadOnlyList<OutgoingMail>> MailsAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context.Set<OutgoingMail>().ToListAsync();
    }

    private async Task<TestHub> WithAnaAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await AddAsync(hub, "ana");
        return hub;
    }

    private async Task AddAsync(TestHub hub, string id) =>
        Assert.True(
            await new EfOwnAccountStore(hub.Access()).CreateAsync(
                new(id, $"{id}@x.example", id, [], []),
                "hash",
                isConfirmed: false,
                null,
                _clock.UtcNow,
                _none
            )
        );

    /// <summary>Something happens before a letter is there.</summary>
    private sealed class LettersAfter(Action before) : ILetters
    {
        private readonly FakeLetters _letters = new();

        public (string Subject, string Body) Write(
            AccountLinkKind kind,
            string name,
            string secret,
            DateTime expiresUtc,
            string culture
        )
        {
            before();
            return _letters.Write(kind, name, secret, expiresUtc, culture);
        }

        public (string Subject, string Body) Tell(
            AccountNotice notice,
            string name,
            string culture
        ) => _letters.Tell(notice, name, culture);
    }
}
