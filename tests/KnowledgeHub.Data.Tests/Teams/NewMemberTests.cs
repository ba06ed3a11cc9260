using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
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

        var taken = await JoinAsync(hub, "two", "other", "ANA@x.example");
        var used = await JoinAsync(hub, "one", "other", "ANA@x.example");
        var unknown = await JoinAsync(hub, "never made", "other");

        Assert.Equal(
            (JoinResult.AddressIsTaken, JoinResult.Gone, JoinResult.Gone),
            (taken, used, unknown)
        );
        Assert.Equal(["ana"], await AccountsAsync(hub));
        Assert.Equal(before, (await hub.AuditAsync()).Count);
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

    private EfTeamStore Store(TestHub hub) => new(hub.Access(), _clock);

    private Task<JoinResult> JoinAsync(
        TestHub hub,
        string secret,
        string id,
        string? email = null
    ) =>
        Store(hub)
            .AcceptAsNewAsync(
                InvitationSecret.HashOf(secret),
                new AccountLine(id, email ?? $"{id}@x.example", id, [], []),
                "a hash",
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
