using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Privacy;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Privacy;

/// <summary>Everybody chooses a name freely: bearing somebody else's gives nothing of theirs.</summary>
public sealed class NamesakeTests
{
    private const string Name = "Head of Customs";
    private const string Post = "Director of signatures";
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly DateTime _then = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Assessment _cycle = AnAssessment();
    private readonly FakeClock _clock = new(new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero));

    [Theory, EachDatabase]
    public async Task Invitation_ToTheNameThatSomebodyTook_IsNotTheirs(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var invitation = await InviteAsync(hub);

        Assert.DoesNotContain(
            invitation.Agency,
            await OwnCopyAsync(hub, "namesake"),
            StringComparison.Ordinal
        );
        await EraseAsync(hub, "namesake");

        Assert.Equal([invitation.Id], await InvitationsAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Invitation_ThatAnAccountTook_IsTheirsWhateverItSays(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var invitation = await InviteAsync(hub);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            context.AuditEvents.Add(
                AuditEvent.Of(
                    AggregateKind.Invitation,
                    invitation.Id,
                    1,
                    "accepted",
                    ("signatory", _then)
                )
            );
            await context.SaveChangesAsync();
        }

        Assert.Contains(
            invitation.Agency,
            await OwnCopyAsync(hub, "signatory"),
            StringComparison.Ordinal
        );
        await EraseAsync(hub, "signatory");

        Assert.Empty(await InvitationsAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Signature_OfANamesake_IsNeitherGivenOutNorErased(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await SignAsync(hub);

        Assert.DoesNotContain(Post, await OwnCopyAsync(hub, "namesake"), StringComparison.Ordinal);
        await EraseAsync(hub, "namesake");

        Assert.Equal([Name, Name, Name], await SignaturesAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Signature_OfOnesOwn_GoesFromEveryVersion(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await SignAsync(hub);

        // Who works for the country no more has signed all the same.
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            await context.CountryGrants.ExecuteDeleteAsync();
        }

        Assert.Contains(Post, await OwnCopyAsync(hub, "signatory"), StringComparison.Ordinal);
        await EraseAsync(hub, "signatory");

        Assert.All(await SignaturesAsync(hub), name => Assert.Equal("Former member 1", name));
    }

    // The namesake takes back what the signatory signed: it stays the signatory's signature.
    private static async Task SignAsync(TestHub hub)
    {
        var consents = new EfConsentStore(Access(hub), hub.Writer);
        var sheet = SampleConsent.ForAdvisors(_cycle) with { Signatory = new(Name, Post) };
        Assert.Equal(
            SaveResult.Saved,
            await consents.SaveAsync(sheet, ConsentChange.Given, ActorOf("signatory"), _none)
        );
        Assert.Equal(
            SaveResult.Saved,
            await consents.SaveAsync(
                sheet.Revoked(),
                ConsentChange.Revoked,
                ActorOf("namesake"),
                _none
            )
        );
    }

    private static Actor ActorOf(string id) => new(id, Name, [Role.Coordinator]);

    // As it stands, and in each version.
    private static async Task<IReadOnlyList<string>> SignaturesAsync(TestHub hub)
    {
        var consents = new EfConsentStore(Access(hub), hub.Writer);
        var standing = await consents.FindAsync(_cycle.Id, _none);
        var versions = await consents.ReadHistoryAsync(_cycle.Id, _none);
        return
        [
            standing?.Signatory.Name ?? string.Empty,
            .. versions.Select(version => version.Sheet.Signatory.Name),
        ];
    }

    private static async Task<TestHub> StartedAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        foreach (var id in new[] { "signatory", "namesake" })
        {
            context.Users.Add(
                new()
                {
                    Id = id,
                    DisplayName = Name,
                    Email = $"{id}@example.org",
                }
            );
            context.Add(new CountryGrant { UserId = id, Country = _cycle.Country });
        }

        await context.SaveChangesAsync();
        return hub;
    }

    private static async Task<Invitation> InviteAsync(TestHub hub)
    {
        var invitation = new Invitation
        {
            Id = Guid.NewGuid(),
            Assessment = _cycle.Id,
            Country = _cycle.Country,
            Role = Role.Respondent,
            Agency = "customs-house",
            Addressee = Name,
            SecretHash = "hash",
            InvitedBy = "somebody",
            CreatedUtc = _then,
            ExpiresUtc = _then.AddDays(7),
            AcceptedUtc = _then.AddDays(1),
        };
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Add(invitation);
        await context.SaveChangesAsync();
        return invitation;
    }

    private static async Task<List<Guid>> InvitationsAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context.Set<Invitation>().Select(row => row.Id).ToListAsync();
    }

    private async Task<string> OwnCopyAsync(TestHub hub, string id)
    {
        var use = new ReadOwnCopy(new EfOwnCopy(Access(hub)), _clock);
        var done = Assert.IsType<Outcome<byte[]>.Done>(
            await use.RunAsync(new(id, Name, []), _none)
        );
        using var file = JsonDocument.Parse(done.Value);
        return file.RootElement.GetRawText();
    }

    private async Task EraseAsync(TestHub hub, string id) =>
        Assert.Equal(
            AccountChange.Done,
            await new EfErasureStore(Access(hub), new ChangeSignal()).EraseAsync(
                id,
                "administrator",
                _clock.UtcNow,
                _none
            )
        );

    private static StoreAccess Access(TestHub hub) => new(hub.Contexts, hub.Engine);
}
