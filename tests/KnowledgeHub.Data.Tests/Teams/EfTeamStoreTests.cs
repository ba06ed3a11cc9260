using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Teams;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Teams;

public sealed class EfTeamStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment()
        .AtStage(AssessmentStatus.Scoring)
        .WithAgencies("customs", "migration");

    private readonly FakeClock _clock = new();

    [Theory, EachDatabase]
    public async Task InviteAsync_Invitation_IsReadBackByItsHash(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var made = AnInvitation();

        await Store(hub).InviteAsync(made, Actors.Coordinator, _none);

        Assert.Equal(made, await Store(hub).FindInvitationAsync(made.SecretHash, _none));
        Assert.Null(await Store(hub).FindInvitationAsync(new('0', 64), _none));
        Assert.Equal([made], await Store(hub).ReadInvitationsAsync(_cycle.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_Respondent_GivesRoleGrantAndMembership(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        Assert.True(await AcceptAsync(hub, AnInvitation(), "ana"));

        var line = Assert.Single(await Store(hub).ReadMembersAsync(_cycle.Id, _none));
        Assert.Equal(new("ana", "ana", "customs", _clock.UtcNow), line);
        Assert.Equal("customs", await hub.Assessments.AgencyOfAsync(_cycle.Id, "ana", _none));
        Assert.Equal(("respondent", "XA"), await RightsAsync(hub, "ana"));
        Assert.Empty(await Store(hub).ReadInvitationsAsync(_cycle.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_Approver_GivesRoleAndGrantOnly(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var approver = AnInvitation() with { Role = Role.Approver, Agency = "" };

        Assert.True(await AcceptAsync(hub, approver, "ana"));

        Assert.Empty(await Store(hub).ReadMembersAsync(_cycle.Id, _none));
        Assert.Equal(("approver", "XA"), await RightsAsync(hub, "ana"));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_EightAtOnce_IsDoneForOneAndChangesNothingForTheOthers(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        string[] ids = [.. Enumerable.Range(1, 8).Select(number => $"p{number}")];
        await hub.AddUsersAsync(ids);
        await Store(hub).InviteAsync(AnInvitation(), Actors.Coordinator, _none);
        var stamps = await StampsAsync(hub);

        var accepted = await Task.WhenAll(
            ids.Select(id => Store(hub).AcceptAsync(AnInvitation().SecretHash, id, _none))
        );

        var winner = ids[Array.IndexOf(accepted, true)];
        Assert.Single(accepted, done => done);
        var members = await Store(hub).ReadMembersAsync(_cycle.Id, _none);
        Assert.Equal([winner], members.Select(member => member.AccountId));
        Assert.Equal([winner], (await StampsAsync(hub)).Except(stamps).Select(pair => pair.Key));
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal([winner], await context.CountryGrants.Select(row => row.UserId).ToListAsync());
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_OnePersonTwoInvitationsAtOnce_LeavesOneMembershipAndGrant(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        var other = AnInvitation("other") with { Agency = "migration" };
        await Store(hub).InviteAsync(AnInvitation(), Actors.Coordinator, _none);
        await Store(hub).InviteAsync(other, Actors.Coordinator, _none);

        await Task.WhenAll(
            Store(hub).AcceptAsync(AnInvitation().SecretHash, "ana", _none),
            Store(hub).AcceptAsync(other.SecretHash, "ana", _none)
        );

        Assert.Single(await Store(hub).ReadMembersAsync(_cycle.Id, _none));
        Assert.Equal(("respondent", "XA"), await RightsAsync(hub, "ana"));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_UsedRevokedExpiredOrUnknown_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var (used, revoked, late) = (AnInvitation("u"), AnInvitation("r"), AnInvitation("l"));
        await AcceptAsync(hub, used, "ben");
        await Store(hub).InviteAsync(revoked, Actors.Coordinator, _none);
        Assert.True(await Store(hub).RevokeAsync(_cycle.Id, revoked.Id, Actors.Coordinator, _none));
        await Store(hub)
            .InviteAsync(late with { ExpiresUtc = _clock.UtcNow }, Actors.Coordinator, _none);
        var stamp = await hub.StampAsync("ana");

        foreach (
            var hash in new[] { used, revoked, late }.Select(one => one.SecretHash).Append("-")
        )
        {
            Assert.False(await Store(hub).AcceptAsync(hash, "ana", _none));
        }

        Assert.Equal(("", ""), await RightsAsync(hub, "ana"));
        Assert.Equal(stamp, await hub.StampAsync("ana"));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_UnknownAccount_LeavesTheInvitationOpen(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        Assert.False(await AcceptAsync(hub, AnInvitation(), "nobody"));

        Assert.Single(await Store(hub).ReadInvitationsAsync(_cycle.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_InPlaceOfSomebody_EndsThatMembershipAndKeepsTheirAnswers(
        DatabaseKind kind
    )
    {
        await using var hub = await CreateAsync(kind);
        await AcceptAsync(hub, AnInvitation("first"), "ana");
        var answer = AnAnswer(_cycle) with { Agency = "customs", UpdatedBy = "ana" };
        await hub.Assessments.SaveAnswerAsync(answer, Actors.With("ana"), _none);

        await AcceptAsync(hub, AnInvitation("second") with { Replaces = "ana" }, "ben");

        var members = await Store(hub).ReadMembersAsync(_cycle.Id, _none);
        Assert.Equal(["ben"], members.Select(member => member.AccountId));
        Assert.Equal("", (await RightsAsync(hub, "ana")).Countries);
        Assert.Equal("ana", (await hub.Assessments.FindAnswerAsync(answer.Key, _none))?.UpdatedBy);
        var history = await hub.Assessments.ReadHistoryAsync(answer.Key, _none);
        Assert.Equal(["ana"], history.Select(version => version.By));
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_Member_IsAuditedOnce(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await AcceptAsync(hub, AnInvitation(), "ana");

        Assert.True(await Store(hub).RemoveAsync(_cycle.Id, "ana", Actors.Coordinator, _none));
        Assert.False(await Store(hub).RemoveAsync(_cycle.Id, "ana", Actors.Coordinator, _none));

        var audit = await hub.AuditAsync();
        Assert.Equal(
            [("invitation.created", "XA"), ("invitation.accepted", "XA"), ("member.removed", "XA")],
            audit
                .Where(row => !row.Action.StartsWith("assessment", StringComparison.Ordinal))
                .Select(row => (row.Action, row.Country?.Value))
        );
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_LastMembership_EndsTheGrantThatCameWithIt(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await AcceptAsync(hub, AnInvitation(), "ana");
        var before = await StampsAsync(hub);

        await Store(hub).RemoveAsync(_cycle.Id, "ana", Actors.Coordinator, _none);

        Assert.Equal(("respondent", ""), await RightsAsync(hub, "ana"));
        Assert.NotEqual(before["ana"], (await StampsAsync(hub))["ana"]);
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_WhoIsGrantedMore_KeepsTheCountry(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await AcceptAsync(hub, AnInvitation("first"), "ana");
        await AcceptAsync(
            hub,
            AnInvitation("second") with
            {
                Role = Role.Approver,
                Agency = "",
            },
            "ana"
        );
        await new CountryGrants(hub.Access(), TimeProvider.System).ReplaceAsync(
            "ben",
            [_cycle.Country],
            _none
        );
        await AcceptAsync(hub, AnInvitation("third"), "ben");

        await Store(hub).RemoveAsync(_cycle.Id, "ana", Actors.Coordinator, _none);
        await Store(hub).RemoveAsync(_cycle.Id, "ben", Actors.Coordinator, _none);

        Assert.Equal("XA", (await RightsAsync(hub, "ana")).Countries);
        Assert.Equal("XA", (await RightsAsync(hub, "ben")).Countries);
    }

    [Theory, EachDatabase]
    public async Task AcceptAsync_WhoseGrantEnds_WidensItOnlyWhenItIsOver(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var today = DateOnly.FromDateTime(_clock.UtcNow);

        var ending = await LastDayAfterAcceptingAsync(hub, "ana", today);
        var over = await LastDayAfterAcceptingAsync(hub, "ben", today.AddDays(-1));

        Assert.Equal((today, (DateOnly?)null), (ending, over));
    }

    private async Task<DateOnly?> LastDayAfterAcceptingAsync(
        TestHub hub,
        string accountId,
        DateOnly lastDay
    )
    {
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            context.CountryGrants.Add(
                new()
                {
                    UserId = accountId,
                    Country = _cycle.Country,
                    LastDay = lastDay,
                }
            );
            await context.SaveChangesAsync();
        }

        await AcceptAsync(hub, AnInvitation(accountId), accountId);
        await using var after = await hub.Contexts.CreateDbContextAsync();
        return (await after.CountryGrants.SingleAsync(grant => grant.UserId == accountId)).LastDay;
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_EightAtOnce_IsDoneOnce(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await AcceptAsync(hub, AnInvitation(), "ana");

        var removed = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => Store(hub).RemoveAsync(_cycle.Id, "ana", Actors.Coordinator, _none))
        );

        Assert.Single(removed, done => done);
    }

    [Theory, EachDatabase]
    public async Task RevokeAsync_InvitationOfAnotherAssessment_IsNone(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var made = AnInvitation();
        await Store(hub).InviteAsync(made, Actors.Coordinator, _none);

        Assert.False(
            await Store(hub).RevokeAsync(new("A-0XB1"), made.Id, Actors.Coordinator, _none)
        );
        Assert.True(await Store(hub).RevokeAsync(_cycle.Id, made.Id, Actors.Coordinator, _none));
        Assert.False(await Store(hub).RevokeAsync(_cycle.Id, made.Id, Actors.Coordinator, _none));
    }

    [Theory, EachDatabase]
    public async Task Members_CountryOfAnotherAssessment_AreRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Set<Member>().Add(MemberOf(_cycle, "ana", "customs") with { Country = new("XB") });

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            Store(hub)
                .InviteAsync(AnInvitation() with { Country = new("XB") }, Actors.Coordinator, _none)
        );
    }

    private EfTeamStore Store(TestHub hub) => new(hub.Access(), _clock);

    private async Task<bool> AcceptAsync(TestHub hub, Invitation invitation, string account)
    {
        await Store(hub).InviteAsync(invitation, Actors.Coordinator, _none);
        return await Store(hub).AcceptAsync(invitation.SecretHash, account, _none);
    }

    private Invitation AnInvitation(string secret = "secret") =>
        new()
        {
            Id = Guid.Parse(InvitationSecret.HashOf(secret)[..32]),
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

    private static async Task<Dictionary<string, string?>> StampsAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context.Users.ToDictionaryAsync(user => user.Id, user => user.SecurityStamp);
    }

    private static async Task<(string Roles, string Countries)> RightsAsync(TestHub hub, string id)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var roles = await (
            from held in context.UserRoles
            join role in context.Roles on held.RoleId equals role.Id
            where held.UserId == id
            select role.Name
        ).ToListAsync();
        var countries = await context
            .CountryGrants.Where(grant => grant.UserId == id)
            .Select(grant => grant.Country)
            .ToListAsync();
        return (string.Join(' ', roles), string.Join(' ', countries));
    }

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        await hub.AddUsersAsync("ana", "ben");
        return hub;
    }
}
