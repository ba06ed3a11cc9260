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

/// <summary>How many links of invitations go out by mail: nobody uses the portal to flood a mailbox.</summary>
public sealed class InvitationMailLimitTests
{
    private static readonly Assessment _cycle = AnAssessment().WithAgencies("customs");

    private readonly FakeClock _clock = new();

    [Theory, EachDatabase]
    public async Task InviteAsync_ThirtyByOnePersonAtOnceAndMore_KeepsThirty(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        var kept = await Task.WhenAll(
            Enumerable
                .Range(0, TeamRules.MaxMails + 4)
                .Select(number => SendAsync(hub, "ana", $"p{number}@x.example"))
        );
        var other = await SendAsync(hub, "ben", "p0@x.example");
        var unsent = await SendAsync(hub, "ana", email: null);

        Assert.Equal(TeamRules.MaxMails, kept.Count(isKept => isKept));
        Assert.True(other && unsent, "Others, and links without a message, are not counted.");
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(TeamRules.MaxMails + 1, await context.Set<OutgoingMail>().CountAsync());
        Assert.Equal(TeamRules.MaxMails + 2, await context.Set<Invitation>().CountAsync());
        Assert.Equal(
            TeamRules.MaxMails + 2,
            (await hub.AuditAsync()).Count(row => row.Action == "invitation.created")
        );
    }

    [Theory, EachDatabase]
    public async Task InviteAsync_FourthToOneAddress_IsRefusedUntilAnHourIsOver(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        string[] spelt = ["one@x.example", "ONE@x.example", "One@X.example"];
        foreach (var email in spelt)
        {
            Assert.True(await SendAsync(hub, "ana", email));
        }

        var fourth = await SendAsync(hub, "ben", "one@x.example");
        _clock.Advance(TeamRules.MailWindow);
        var later = await SendAsync(hub, "ben", "one@x.example");

        Assert.Equal((false, true), (fourth, later));
    }

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        await hub.AddUsersAsync("ana", "ben");
        return hub;
    }

    private Task<bool> SendAsync(TestHub hub, string by, string? email)
    {
        var invitation = new Invitation
        {
            Id = Guid.NewGuid(),
            Assessment = _cycle.Id,
            Country = _cycle.Country,
            Role = Role.Respondent,
            Agency = "customs",
            Addressee = "Head of unit",
            SecretHash = InvitationSecret.HashOf(InvitationSecret.New()),
            InvitedBy = by,
            CreatedUtc = _clock.UtcNow,
            ExpiresUtc = _clock.UtcNow.AddDays(7),
        };
        var mail = email is null
            ? null
            : new OutgoingMail
            {
                Id = invitation.Id,
                Recipient = email,
                Subject = "Invitation",
                Body = "a link",
                CreatedUtc = _clock.UtcNow,
                DueUtc = _clock.UtcNow,
                ExpiresUtc = invitation.ExpiresUtc,
            };
        return new EfTeamStore(hub.Access(), _clock).InviteAsync(
            invitation,
            Actors.With(by),
            default,
            mail
        );
    }
}
