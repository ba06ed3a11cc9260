using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Mail;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Accounts;

/// <summary>A link that an administrator was shown and handed over sets a password, and proves nothing about an address.</summary>
public sealed class ShownLinkTests
{
    private const string Email = "ana@x.example";
    private const string Password = "four herons over the quay";
    private static readonly CancellationToken _none = CancellationToken.None;

    private readonly FakeClock _clock = new();
    private readonly FakeMailer _mailer = new();

    [Theory, EachDatabase]
    public async Task Reset_Shown_SetsThePasswordAndConfirmsNothing(DatabaseKind kind)
    {
        await using var hub = await WithAccountAsync(kind, isConfirmed: false);
        _mailer.IsOn = false;

        await ChooseAsync(hub, await RenewAsync(hub));

        Assert.Equal((Password, false), await StateAsync(hub));
        Assert.Null(await new EfAccountLinkStore(hub.Access()).FindOwnerAsync(Email, _none));
    }

    [Theory, EachDatabase]
    public async Task Reset_Mailed_ConfirmsTheAddress(DatabaseKind kind)
    {
        await using var hub = await WithAccountAsync(kind, isConfirmed: false);
        await RenewAsync(hub);

        await ChooseAsync(hub, await DeliverAsync(hub));

        Assert.Equal((Password, true), await StateAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Reset_UsedBeforeItsMessageWasSent_ConfirmsNothing(DatabaseKind kind)
    {
        await using var hub = await WithAccountAsync(kind, isConfirmed: false);
        await RenewAsync(hub);

        var mail = Assert.Single(await new EfMailStore(hub.Access()).ListAsync(9, _none));
        await ChooseAsync(hub, mail.Body);

        Assert.Equal((Password, false), await StateAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Reset_ShownForAConfirmedAddress_LeavesItConfirmed(DatabaseKind kind)
    {
        await using var hub = await WithAccountAsync(kind, isConfirmed: true);
        _mailer.IsOn = false;

        await ChooseAsync(hub, await RenewAsync(hub));

        Assert.Equal((Password, true), await StateAsync(hub));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invitation_ConfirmsTheAddressOnlyWhereItWasMailed(bool isMailed)
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        _mailer.IsOn = isMailed;
        var invited = await Manage(hub)
            .InviteAsync(
                Actors.Administrator,
                new(Email, "Ana", [Role.Editor], string.Empty),
                "en",
                _none
            );
        var shown = Assert.IsType<Outcome<NewAccountLink>.Done>(invited).Value.Secret;

        await ChooseAsync(hub, shown ?? await DeliverAsync(hub));

        Assert.Equal((Password, isMailed), await StateAsync(hub));
    }

    /// <summary>Somebody joins under another person's address, and gets a link from the administrator.</summary>
    [Theory, EachDatabase]
    public async Task SingleSignOn_AfterAShownLink_TakesTheKeysOfWhoMadeTheAccount(
        DatabaseKind kind
    )
    {
        await using var hub = await WithAccountAsync(kind, isConfirmed: false);
        _mailer.IsOn = false;
        await ChooseAsync(hub, await RenewAsync(hub));

        var entry = await new EfProviderAccounts(hub.Access()).EnterAsync(
            new("https://login.example/realm", "ana") { ConfirmedEmail = Email, Name = "Ana" },
            new SingleSignOnPolicy(),
            _clock.UtcNow,
            _none
        );

        Assert.Equal("ana", entry.AccountId);
        Assert.Equal((null, true), await StateAsync(hub));
    }

    private ManageAccounts Manage(TestHub hub) =>
        new(new EfAccountStore(hub.Access()), new FakeLetters(), _mailer, _clock);

    // Null when the link is mailed.
    private async Task<string?> RenewAsync(TestHub hub)
    {
        var made = await Manage(hub).RenewLinkAsync(Actors.Administrator, "ana", "en", _none);
        return Assert.IsType<Outcome<NewAccountLink>.Done>(made).Value.Secret;
    }

    // The text of the message is the secret.
    private async Task<string> DeliverAsync(TestHub hub)
    {
        var store = new EfMailStore(hub.Access());
        await new DeliverMail(store, _mailer, _clock).RunAsync(_none);
        return Assert.Single(_mailer.Sent).Body;
    }

    private async Task ChooseAsync(TestHub hub, string? secret) =>
        Assert.NotNull(
            await new EfAccountLinkStore(hub.Access()).SetPasswordAsync(
                InvitationSecret.HashOf(secret ?? string.Empty),
                Password,
                _clock.UtcNow,
                _none
            )
        );

    private static async Task<(string?, bool)> StateAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var user = await context.Users.SingleAsync();
        return (user.PasswordHash, user.EmailConfirmed);
    }

    private async Task<TestHub> WithAccountAsync(DatabaseKind kind, bool isConfirmed)
    {
        var hub = await TestHub.CreateAsync(kind);
        Assert.True(
            await new EfOwnAccountStore(hub.Access()).CreateAsync(
                new("ana", Email, "Ana", [], []),
                "hash",
                isConfirmed,
                null,
                _clock.UtcNow,
                _none
            )
        );
        return hub;
    }
}
