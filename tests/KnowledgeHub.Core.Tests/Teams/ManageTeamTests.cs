using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Teams;

public sealed class ManageTeamTests
{
    private static readonly Actor _coordinator = Actors.Coordinator.In("XA");

    private static readonly InvitationRequest _request = new(
        Role.Respondent,
        "customs",
        " Head\n of unit ",
        14
    );

    private static readonly Assessment _cycle = AnAssessment().WithAgencies("customs");

    private readonly FakeClock _clock = new();
    private readonly FakeMailer _mailer = new();
    private readonly FakeTeamStore _teams;

    public ManageTeamTests() => _teams = new(_clock);

    [Fact]
    public async Task Invite_GoodRequest_KeepsTheHashOfASecretThatIsShownOnce()
    {
        var made = await InvitedAsync(_request);

        var kept = Assert.Single(_teams.Invitations);
        Assert.Equal(made.Invitation, kept);
        Assert.Equal(InvitationSecret.HashOf(made.Secret), kept.SecretHash);
        Assert.DoesNotContain(made.Secret, kept.ToString(), StringComparison.Ordinal);
        Assert.Matches("^[A-Za-z0-9_-]{43}$", made.Secret);
    }

    [Fact]
    public async Task Invite_GoodRequest_SaysWhomToWhatAndUntilWhen()
    {
        var kept = (await InvitedAsync(_request)).Invitation;

        Assert.Equal(
            ("customs", "Head of unit", Role.Respondent),
            (kept.Agency, kept.Addressee, kept.Role)
        );
        Assert.Equal((_cycle.Id, _cycle.Country), (kept.Assessment, kept.Country));
        Assert.Equal(
            (_clock.UtcNow, _clock.UtcNow.AddDays(14)),
            (kept.CreatedUtc, kept.ExpiresUtc)
        );
        Assert.Equal("coordinator", kept.InvitedBy);
    }

    [Fact]
    public async Task Invite_WithAnAddress_SendsTheLinkWhereMailIsSetUp()
    {
        var request = _request with { Email = " ana@x.example " };

        var mailed = await InvitedAsync(request);
        _mailer.IsOn = false;
        var shown = await InvitedAsync(request);

        var mail = Assert.Single(_teams.Mails);
        Assert.Equal("ana@x.example", mail.Recipient);
        Assert.Contains(mailed.Secret, mail.Body, StringComparison.Ordinal);
        Assert.Equal(mailed.Invitation.ExpiresUtc, mail.ExpiresUtc);
        Assert.Equal(("ana@x.example", null), (mailed.MailedTo, shown.MailedTo));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    public async Task Invite_WithoutAnAddressThatWorks_SendsNothing(string email)
    {
        await Managing.InviteAsync(
            _coordinator,
            "A-0001",
            _request with
            {
                Email = email,
            },
            default
        );

        Assert.Empty(_teams.Mails);
        Assert.Equal(email.Length == 0 ? 1 : 0, _teams.Invitations.Count);
    }

    [Fact]
    public async Task Invite_FourthToAnAddressInAnHour_IsRefusedUntilTheHourIsOver()
    {
        var request = _request with { Email = "ana@x.example" };
        for (var sent = 0; sent < TeamRules.MaxMailsToAddress; sent++)
        {
            await InvitedAsync(request);
        }

        var outcome = await Managing.InviteAsync(_coordinator, "A-0001", request, default);
        await InvitedAsync(_request);
        _clock.Advance(TeamRules.MailWindow);
        await InvitedAsync(request);

        var violation = Assert.Single(
            Assert.IsType<Outcome<NewInvitation>.Invalid>(outcome).Violations
        );
        Assert.Equal((TeamRules.TooManyMails, "email"), (violation.Rule, violation.Field));
    }

    [Fact]
    public async Task Invite_Twice_GivesDifferentSecrets() =>
        Assert.NotEqual(
            (await InvitedAsync(_request)).Secret,
            (await InvitedAsync(_request)).Secret
        );

    [Fact]
    public async Task Invite_Approver_BelongsToNoAgency() =>
        Assert.Equal(
            "",
            (await InvitedAsync(_request with { Role = Role.Approver })).Invitation.Agency
        );

    [Fact]
    public async Task Invite_RuleBroken_KeepsNothing()
    {
        var outcome = await Managing.InviteAsync(
            _coordinator,
            "A-0001",
            _request with
            {
                Days = 0,
            },
            default
        );

        Assert.IsType<Outcome<NewInvitation>.Invalid>(outcome);
        Assert.Empty(_teams.Invitations);
    }

    [Fact]
    public async Task Read_Team_GivesMembersAndInvitationsOfThisAssessment()
    {
        _teams.With(MemberOf(_cycle, "ana", "customs"), MemberOf(Other, "ben", "customs"));
        var made = await InvitedAsync(_request);

        var outcome = await Managing.ReadAsync(_coordinator, "A-0001", default);

        var team = Assert.IsType<Outcome<Team>.Done>(outcome).Value;
        Assert.Equal(["ana"], team.Members.Select(member => member.AccountId));
        Assert.Equal([made.Invitation], team.Invitations.AsEnumerable());
    }

    [Fact]
    public async Task Revoke_OpenInvitation_ClosesItOnce()
    {
        var id = (await InvitedAsync(_request)).Invitation.Id.ToString();

        Assert.True(Done(await Managing.RevokeAsync(_coordinator, "A-0001", id, default)));
        Assert.False(Done(await Managing.RevokeAsync(_coordinator, "A-0001", id, default)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Revoke_NoInvitation_IsNone(string? invitation) =>
        Assert.False(Done(await Managing.RevokeAsync(_coordinator, "A-0001", invitation, default)));

    [Fact]
    public async Task Revoke_InvitationOfAnotherAssessment_IsNone()
    {
        _teams.With(
            (await InvitedAsync(_request)).Invitation with
            {
                Id = Guid.NewGuid(),
                Assessment = Other.Id,
            }
        );
        var foreign = _teams.Invitations[^1].Id.ToString();

        Assert.False(Done(await Managing.RevokeAsync(_coordinator, "A-0001", foreign, default)));
    }

    [Fact]
    public async Task Remove_Member_EndsTheMembershipHereOnly()
    {
        _teams.With(MemberOf(_cycle, "ana", "customs"), MemberOf(Other, "ana", "customs"));

        Assert.True(Done(await Managing.RemoveAsync(_coordinator, "A-0001", "ana", default)));
        Assert.False(Done(await Managing.RemoveAsync(_coordinator, "A-0001", "ana", default)));
        Assert.Equal([Other.Id], _teams.Members.Select(member => member.Assessment));
    }

    [Theory]
    [InlineData(null, "A-0001")]
    [InlineData(Role.Editor, "A-0001")]
    [InlineData(Role.Administrator, "A-0001")]
    [InlineData(Role.Coordinator, null)]
    [InlineData(Role.Coordinator, "nonsense")]
    [InlineData(Role.Coordinator, "A-9999")]
    [InlineData(Role.Coordinator, "A-0XB1")]
    public async Task EachUseCase_UnknownOrForeign_IsNotFound(Role? role, string? id)
    {
        var actor = Actors.Of(role).In("XA");

        Assert.IsType<Outcome<Team>.NotFound>(await Managing.ReadAsync(actor, id, default));
        Assert.IsType<Outcome<NewInvitation>.NotFound>(
            await Managing.InviteAsync(actor, id, _request, default)
        );
        Assert.IsType<Outcome<bool>.NotFound>(await Managing.RevokeAsync(actor, id, "", default));
        Assert.IsType<Outcome<bool>.NotFound>(await Managing.RemoveAsync(actor, id, "", default));
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Advisor)]
    public async Task EachUseCase_ByThoseWhoMayOnlyRead_IsForbidden(Role role)
    {
        var actor = Actors.Of(role).In("XA");

        Assert.IsType<Outcome<Team>.Forbidden>(await Managing.ReadAsync(actor, "A-0001", default));
        Assert.IsType<Outcome<NewInvitation>.Forbidden>(
            await Managing.InviteAsync(actor, "A-0001", _request, default)
        );
        Assert.IsType<Outcome<bool>.Forbidden>(
            await Managing.RevokeAsync(actor, "A-0001", "", default)
        );
        Assert.IsType<Outcome<bool>.Forbidden>(
            await Managing.RemoveAsync(actor, "A-0001", "", default)
        );
    }

    private static Assessment Other => AnAssessment().WithId("A-0002");

    private ManageTeam Managing =>
        new(
            SampleAccess.To(
                new FakeAssessmentStore(_cycle, AnAssessment().WithId("A-0XB1").OfCountry("XB"))
            ),
            _teams,
            new InvitationMail(_mailer, new FakeInvitationLetters()),
            _clock
        );

    private static bool Done(Outcome<bool> outcome) =>
        Assert.IsType<Outcome<bool>.Done>(outcome).Value;

    private async Task<NewInvitation> InvitedAsync(InvitationRequest request) =>
        Assert
            .IsType<Outcome<NewInvitation>.Done>(
                await Managing.InviteAsync(_coordinator, "A-0001", request, default)
            )
            .Value;
}
