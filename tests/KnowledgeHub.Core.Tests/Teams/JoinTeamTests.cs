using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Teams;

public sealed class JoinTeamTests
{
    private const string Secret = "a-secret";

    private static readonly Assessment _cycle = AnAssessment().WithAgencies("customs");

    private static readonly NewMember _ana = new(
        " ana@x.example ",
        "Ana Holm",
        "four herons over the quay"
    );

    private readonly FakeClock _clock = new();
    private readonly FakeMailer _mailer = new();
    private FakeInstallation _installation = new();

    [Fact]
    public async Task Find_OpenInvitation_SaysWhatItInvitesTo()
    {
        var (joining, _) = With(AnInvitation());

        var outcome = await joining.FindAsync(Secret, default);

        var open = Assert.IsType<Outcome<OpenInvitation>.Done>(outcome).Value;
        Assert.Equal((AnInvitation(), _cycle.Id), (open.Invitation, open.Assessment.Id));
    }

    [Theory]
    [InlineData("never made")]
    [InlineData("used")]
    [InlineData("revoked")]
    [InlineData("expired")]
    [InlineData("assessment closed")]
    [InlineData("agency gone")]
    [InlineData("assessment gone")]
    [InlineData("installation in safe mode")]
    public async Task FindAndAccept_CannotBeAccepted_AllLookTheSame(string fate)
    {
        var (joining, teams) = Unusable(fate);

        Assert.IsType<Outcome<OpenInvitation>.NotFound>(await joining.FindAsync(Secret, default));
        Assert.IsType<Outcome<AssessmentId>.NotFound>(
            await joining.AcceptAsync(Actors.Contributor, Secret, default)
        );
        Assert.IsType<Outcome<JoinedTeam>.NotFound>(
            await joining.AcceptAsNewAsync(Secret, _ana, default)
        );
        Assert.Empty(teams.Members);
    }

    [Fact]
    public async Task AcceptAsNew_OpenInvitation_MakesAnAccountOfTheAgency()
    {
        var (joining, teams) = With(AnInvitation());

        var outcome = await joining.AcceptAsNewAsync(Secret, _ana, default);

        var joined = Assert.IsType<Outcome<JoinedTeam>.Done>(outcome).Value;
        var account = Assert.Single(teams.Accounts);
        Assert.Equal(
            (joined.AccountId, "ana@x.example", "Ana Holm"),
            (account.Id, account.Email, account.Name)
        );
        Assert.Equal(_cycle.Id, joined.Assessment);
        Assert.Equal(joined.AccountId, Assert.Single(teams.Members).AccountId);
    }

    [Fact]
    public async Task AcceptAsNew_WhereMailIsRead_WritesToTheNewAddressInThePersonsLanguage()
    {
        var (joining, teams) = With(AnInvitation());

        await joining.AcceptAsNewAsync(Secret, _ana with { Culture = "fr" }, default);

        var (link, mail) = Assert.Single(teams.Letters);
        Assert.Equal(
            (AccountLinkKind.EmailConfirmation, teams.Accounts[0].Id, "ana@x.example"),
            (link.Kind, link.AccountId, link.Email)
        );
        Assert.Equal(("ana@x.example", "fr EmailConfirmation"), (mail.Recipient, mail.Subject));
        Assert.Equal(link.SecretHash, InvitationSecret.HashOf(mail.Body));
        Assert.Equal(
            (_clock.UtcNow.AddDays(3), _clock.UtcNow.AddDays(3)),
            (link.ExpiresUtc, mail.ExpiresUtc)
        );
    }

    [Fact]
    public async Task AcceptAsNew_WhereNobodyReadsMail_MakesNoLink()
    {
        _mailer.IsOn = false;
        var (joining, teams) = With(AnInvitation());

        await joining.AcceptAsNewAsync(Secret, _ana, default);

        Assert.Single(teams.Accounts);
        Assert.Empty(teams.Letters);
    }

    [Theory]
    [InlineData("no address", "Ana Holm", "four herons over the quay", AccountRules.EmailIsInvalid)]
    [InlineData("ana@x.example", " ", "four herons over the quay", AccountRules.NameIsInvalid)]
    [InlineData("ana@x.example", "Ana Holm", "short", "password-weak")]
    public async Task AcceptAsNew_NoGoodAccount_IsInvalidAndUsesNothing(
        string email,
        string name,
        string password,
        string rule
    )
    {
        var (joining, teams) = With(AnInvitation());

        var outcome = await joining.AcceptAsNewAsync(Secret, new(email, name, password), default);

        var violations = Assert.IsType<Outcome<JoinedTeam>.Invalid>(outcome).Violations;
        Assert.Equal([rule], violations.Select(violation => violation.Rule));
        Assert.Empty(teams.Accounts);
        Assert.Null(Assert.Single(teams.Invitations).AcceptedUtc);
    }

    [Fact]
    public async Task AcceptAsNew_TakenAddress_IsInvalidAndUsesNothing()
    {
        var (joining, teams) = With(AnInvitation());
        teams.With(AnInvitation() with { SecretHash = InvitationSecret.HashOf("second") });
        await joining.AcceptAsNewAsync("second", _ana, default);

        var outcome = await joining.AcceptAsNewAsync(Secret, _ana, default);

        var violation = Assert.Single(
            Assert.IsType<Outcome<JoinedTeam>.Invalid>(outcome).Violations
        );
        Assert.Equal(AccountRules.EmailIsTaken, violation.Rule);
        Assert.Null(teams.Invitations[0].AcceptedUtc);
    }

    [Fact]
    public async Task Find_NoSecret_IsNotFound() =>
        Assert.IsType<Outcome<OpenInvitation>.NotFound>(
            await With(AnInvitation()).Joining.FindAsync(null, default)
        );

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task Find_AtTheLastMoment_IsStillOpen(int ticks, bool isOpen)
    {
        var (joining, _) = With(AnInvitation());
        _clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromTicks(ticks));

        var outcome = await joining.FindAsync(Secret, default);

        Assert.Equal(isOpen, outcome is Outcome<OpenInvitation>.Done);
    }

    [Fact]
    public async Task Accept_SignedInWithoutAnyRole_BelongsToTheAgency()
    {
        var (joining, teams) = With(AnInvitation());

        var outcome = await joining.AcceptAsync(Actors.With("ana"), Secret, default);

        Assert.Equal(_cycle.Id, Assert.IsType<Outcome<AssessmentId>.Done>(outcome).Value);
        var member = Assert.Single(teams.Members);
        Assert.Equal(("ana", "customs"), (member.AccountId, member.Agency));
    }

    [Fact]
    public async Task Accept_Twice_IsNotFoundTheSecondTime()
    {
        var (joining, teams) = With(AnInvitation());
        await joining.AcceptAsync(Actors.Contributor, Secret, default);

        var second = await joining.AcceptAsync(Actors.Editor, Secret, default);

        Assert.IsType<Outcome<AssessmentId>.NotFound>(second);
        Assert.Equal(["contributor"], teams.Members.Select(member => member.AccountId));
    }

    [Fact]
    public async Task Accept_InPlaceOfSomebody_TakesThatPlace()
    {
        var (joining, teams) = With(AnInvitation() with { Replaces = "ana" });
        teams.With(MemberOf(_cycle, "ana", "customs"), MemberOf(_cycle, "ben", "customs"));

        await joining.AcceptAsync(Actors.Contributor, Secret, default);

        Assert.Equal(["ben", "contributor"], teams.Members.Select(member => member.AccountId));
    }

    [Fact]
    public async Task Accept_ByAVisitor_IsForbiddenAndUsesNothing()
    {
        var (joining, teams) = With(AnInvitation());

        var outcome = await joining.AcceptAsync(Actors.Anonymous, Secret, default);

        Assert.IsType<Outcome<AssessmentId>.Forbidden>(outcome);
        Assert.Null(Assert.Single(teams.Invitations).AcceptedUtc);
    }

    [Fact]
    public async Task Accept_AsApproverOfOneTeam_NeedsNoAgency()
    {
        var (joining, teams) = With(
            AnInvitation() with
            {
                Role = Role.Approver,
                Agency = "",
            },
            AnAssessment()
        );

        var outcome = await joining.AcceptAsync(Actors.Contributor, Secret, default);

        Assert.IsType<Outcome<AssessmentId>.Done>(outcome);
        Assert.Empty(teams.Members);
    }

    private static Invitation AnInvitation()
    {
        var made = new FakeClock().UtcNow;
        return new()
        {
            Id = Guid.Parse("11111111-1111-1111-1111-111111111111"),
            Assessment = _cycle.Id,
            Country = _cycle.Country,
            Role = Role.Respondent,
            Agency = "customs",
            Addressee = "Head of unit",
            SecretHash = InvitationSecret.HashOf(Secret),
            InvitedBy = "coordinator",
            CreatedUtc = made,
            ExpiresUtc = made.AddDays(7),
        };
    }

    private (JoinTeam Joining, FakeTeamStore Teams) Unusable(string fate)
    {
        var invitation = AnInvitation();
        var then = invitation.CreatedUtc;
        if (fate == "installation in safe mode")
        {
            _installation = FakeInstallation.Restored;
            return With(invitation);
        }

        return fate switch
        {
            "never made" => With(invitation with { SecretHash = new('0', 64) }),
            "used" => With(invitation with { AcceptedUtc = then }),
            "revoked" => With(invitation with { RevokedUtc = then }),
            "expired" => With(invitation with { ExpiresUtc = then }),
            "assessment closed" => With(
                invitation,
                _cycle with
                {
                    Status = AssessmentStatus.Closed,
                }
            ),
            "agency gone" => With(invitation, _cycle with { Agencies = [] }),
            _ => With(invitation, null),
        };
    }

    private (JoinTeam Joining, FakeTeamStore Teams) With(Invitation invitation) =>
        With(invitation, _cycle);

    private (JoinTeam Joining, FakeTeamStore Teams) With(Invitation invitation, Assessment? cycle)
    {
        var teams = new FakeTeamStore(_clock).With(invitation);
        var assessments = cycle is null
            ? new FakeAssessmentStore()
            : new FakeAssessmentStore(cycle);
        var mail = new ConfirmationMail(_mailer, new FakeLetters(), _clock);
        return (
            new(
                assessments,
                teams,
                new NewPasswords(new FakePasswordSeal(), new FakePasswordGuesses()),
                mail,
                _installation,
                _clock
            ),
            teams
        );
    }
}
