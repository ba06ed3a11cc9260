using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Teams;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Teams;

/// <summary>Invitations that make an account: one each, and the account only together with what was accepted.</summary>
public sealed class NewMemberTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment()
        .AtStage(AssessmentStatus.Scoring)
        .WithAgencies("customs");

    private readonly FakeClock _clock = new();

    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_OpenInvitation_MakesTheAccountAndTheMembership(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind, "one");

        var result = await JoinAsync(hub, "one", "ana");

        Assert.Equal(JoinResult.Joined, result);
        var members = await Store(hub).ReadMembersAsync(_cycle.Id, _none);
        Assert.Equal(["ana"], members.Select(member => member.AccountId));
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var user = await context.Users.SingleAsync();
        Assert.Equal(
            ("ana@x.example", "a hash", false),
            (user.Email, user.PasswordHash, user.EmailConfirmed)
        );
        Assert.Single(await context.UserRoles.ToListAsync());
        Assert.Single(await context.CountryGrants.ToListAsync());
        Assert.Equal(
            [("account.created", "ana"), ("invitation.accepted", "ana")],
            (await hub.AuditAsync()).TakeLast(2).Select(row => (row.Action, row.ActorId))
        );
    }

    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_EightAddressesAtOnce_MakesOneAccount(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind, "one");
        string[] ids = [.. Enumerable.Range(1, 8).Select(number => $"p{number}")];

        var results = await Task.WhenAll(ids.Select(id => JoinAsync(hub, "one", id)));

        var winner = ids[Array.IndexOf(results, JoinResult.Joined)];
        Assert.Equal(7, results.Count(result => result is JoinResult.Gone));
        Assert.Equal([winner], await AccountsAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_TakenAddress_WritesNothingAndTellsOnlyWhileTheLinkIsOpen(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind, "one", "two", "three");
        await JoinAsync(hub, "one", "ana");
        var before = (await hub.AuditAsync()).Count;

        var letter = LetterTo("other", "ANA@x.example");

        var taken = await JoinAsync(hub, "two", "other", "ANA@x.example", letter);
        var used = await JoinAsync(hub, "one", "other", "ANA@x.example", letter);
        var unknown = await JoinAsync(hub, "never made", "other", letter: letter);

        Assert.Equal(
            (JoinResult.AddressIsTaken, JoinResult.Gone, JoinResult.Gone),
            (taken, used, unknown)
        );
        Assert.Equal(["ana"], await AccountsAsync(hub));
        Assert.Equal(before, (await hub.AuditAsync()).Count);
        Assert.Equal((0, 0), await SentAsync(hub));
        Assert.Equal(2, (await Store(hub).ReadInvitationsAsync(_cycle.Id, _none)).Count);
    }

    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_OneAddressByTwoLinksAtOnce_MakesOneAccountAndKeepsALink(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind, "one", "two");

        var results = await Task.WhenAll(
            JoinAsync(hub, "one", "first", "ana@x.example"),
            JoinAsync(hub, "two", "second", "ana@x.example")
        );

        Assert.Equal([JoinResult.Joined, JoinResult.AddressIsTaken], results.Order());
        Assert.Single(await AccountsAsync(hub));
        Assert.Single(await Store(hub).ReadInvitationsAsync(_cycle.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_LinkThatWasHandedOver_SendsALetterThatConfirmsTheAddress(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind, "one");
        var letter = LetterTo("ana", "ana@x.example");

        await JoinAsync(hub, "one", "ana", letter: letter);

        Assert.Equal((1, 1), await SentAsync(hub));
        Assert.Equal(("ana@x.example", false), await AddressAsync(hub, "ana"));
        Assert.Equal(
            ["account.created", "account.email-confirmation-sent", "invitation.accepted"],
            (await hub.AuditAsync()).TakeLast(3).Select(row => row.Action)
        );
    }

    /// <summary>Only who reads the mail of the address could have the link.</summary>
    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_LinkThatWasMailedToTheAddress_ConfirmsItAndSendsNothing(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.AddUsersAsync(Actors.Coordinator.Id);
        await MailAsync(hub, "one", "Ana@x.example", isSent: true);

        await JoinAsync(hub, "one", "ana", "ANA@X.example", LetterTo("ana", "ANA@X.example"));

        Assert.Equal((0, 1), await SentAsync(hub));
        Assert.Equal(("Ana@x.example", true), await AddressAsync(hub, "ana"));
        Assert.Equal(
            ["account.created", "invitation.accepted"],
            (await hub.AuditAsync()).TakeLast(2).Select(row => row.Action)
        );
    }

    [Theory, EachDatabase]
    public async Task AcceptAsNewAsync_LinkThatWasMailedElsewhereOrWaits_ConfirmsNothing(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await hub.AddUsersAsync(Actors.Coordinator.Id);
        await MailAsync(hub, "elsewhere", "other@x.example", isSent: true);
        await MailAsync(hub, "waits", "ben@x.example", isSent: false);

        await JoinAsync(hub, "elsewhere", "ana", letter: LetterTo("ana", "ana@x.example"));
        await JoinAsync(hub, "waits", "ben", letter: LetterTo("ben", "ben@x.example"));

        Assert.Equal((2, 4), await SentAsync(hub));
        Assert.Equal(("ana@x.example", false), await AddressAsync(hub, "ana"));
        Assert.Equal(("ben@x.example", false), await AddressAsync(hub, "ben"));
    }

    private EfTeamStore Store(TestHub hub) => new(hub.Access(), _clock);

    private Task<JoinResult> JoinAsync(
        TestHub hub,
        string secret,
        string id,
        string? email = null,
        LinkLetter? letter = null
    ) =>
        Store(hub)
            .AcceptAsNewAsync(
                InvitationSecret.HashOf(secret),
                new AccountLine(id, email ?? $"{id}@x.example", id, [], []),
                "a hash",
                letter,
                _none
            );

    private static async Task<List<string>> AccountsAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context.Users.Select(user => user.Id).ToListAsync();
    }

    private async Task<TestHub> CreateAsync(DatabaseKind kind, params string[] secrets)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        foreach (var secret in secrets)
        {
            await Store(hub).InviteAsync(AnInvitation(secret), Actors.Coordinator, _none);
        }

        return hub;
    }

    private async Task MailAsync(TestHub hub, string secret, string email, bool isSent)
    {
        var invitation = AnInvitation(secret);
        var mail = LinkRules.Notice(email, ("Invitation", "a link"), _clock.UtcNow) with
        {
            Id = invitation.Id,
            SentUtc = isSent ? _clock.UtcNow : null,
        };
        Assert.True(await Store(hub).InviteAsync(invitation, Actors.Coordinator, _none, mail));
    }

    private LinkLetter LetterTo(string id, string email)
    {
        var mail = new ConfirmationMail(new FakeMailer(), new FakeLetters(), _clock);
        return Assert.IsType<LinkLetter>(mail.To(new(id, email, id), "en"));
    }

    private static async Task<(int Links, int Mails)> SentAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return (
            await context.Set<AccountLink>().CountAsync(),
            await context.Set<OutgoingMail>().CountAsync()
        );
    }

    private static async Task<(string? Email, bool IsConfirmed)> AddressAsync(
        TestHub hub,
        string id
    )
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var user = await context.Users.SingleAsync(row => row.Id == id);
        return (user.Email, user.EmailConfirmed);
    }

    private Invitation AnInvitation(string secret) =>
        new()
        {
            Id = Guid.NewGuid(),
            Assessment = _cycle.Id,
            Country = _cycle.Country,
            Role = Role.Respondent,
            Agency = "customs",
            Addressee = "Head of unit",
            SecretHash = InvitationSecret.HashOf(secret),
            InvitedBy = "coordinator",
            CreatedUtc = _clock.UtcNow,
            ExpiresUtc = _clock.UtcNow.AddDays(7),
        };
}
