using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Privacy;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Privacy;

/// <summary>What went to an address that an account left, or has only asked for.</summary>
public sealed class FormerAddressTests
{
    private const string Present = "present@example.org";
    private const string Left = "left@example.org";
    private const string Proof = "the letter with the link";
    private const string AskedFor = "asked-for@example.org";
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly DateTime _then = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Assessment _cycle = AnAssessment();
    private readonly FakeClock _clock = new(new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero));

    [Theory, EachDatabase]
    public async Task AddressThatWasLeft_IsThePersonsStill(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await WriteToAsync(hub, Left);

        Assert.Contains($"letter to {Left}", await OwnCopyAsync(hub), StringComparison.Ordinal);
        await EraseAsync(hub);

        Assert.Equal((0, 0, 0), await CountAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task AddressThatWasLeft_AndIsSomebodyElsesNow_IsTheirs(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await AddUserAsync(hub, "successor", Left);
        await WriteToAsync(hub, Left);

        Assert.DoesNotContain(
            $"letter to {Left}",
            await OwnCopyAsync(hub),
            StringComparison.Ordinal
        );
        await EraseAsync(hub);

        Assert.Equal((1, 1, 1), await CountAsync(hub));
    }

    // Anybody may ask for anybody's address.
    [Theory, EachDatabase]
    public async Task AddressThatWasAskedFor_GivesNothingButItsOwnLetters(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await WriteToAsync(hub, AskedFor);
        await AskForChangeAsync(hub);
        Assert.Equal((3, 1, 1), await CountAsync(hub));

        Assert.DoesNotContain(
            $"letter to {AskedFor}",
            await OwnCopyAsync(hub),
            StringComparison.Ordinal
        );
        await EraseAsync(hub);

        Assert.Equal((1, 1, 1), await CountAsync(hub));
    }

    // Anybody with a link of a team may make an account with anybody's address.
    [Theory, EachDatabase]
    public async Task AddressThatNobodyConfirmed_GivesNothingOnceItIsLeftButItsOwnLetters(
        DatabaseKind kind
    )
    {
        await using var hub = await StartedAsync(kind);
        await WriteToAsync(hub, AskedFor);
        await ConfirmAndLeaveAsync(hub);
        Assert.Equal((2, 1, 1), await CountAsync(hub));

        Assert.DoesNotContain(
            $"letter to {AskedFor}",
            await OwnCopyAsync(hub),
            StringComparison.Ordinal
        );
        await EraseAsync(hub);

        Assert.Equal((1, 1, 1), await CountAsync(hub));
    }

    /// <summary>A link in a letter is for who reads the mail of its address, not for who is signed in.</summary>
    [Theory, EachDatabase]
    public async Task OwnCopy_HoldsNoTextOfLettersThatWait(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await WriteToAsync(hub, Present);

        var copy = await OwnCopyAsync(hub);

        Assert.Contains($"letter to {Present}", copy, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret link", copy, StringComparison.Ordinal);
    }

    // Whoever joined under anybody's address may ask the administrator for a link.
    [Theory, EachDatabase]
    public async Task AddressOfALinkThatWasShown_GivesNothingOnceItIsLeft(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await WriteToAsync(hub, AskedFor);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            context.Add(
                LinkRules.New(AccountLinkKind.PasswordReset, "gone", AskedFor, "shown", _then)
            );
            await context.SaveChangesAsync();
        }

        Assert.DoesNotContain(
            $"letter to {AskedFor}",
            await OwnCopyAsync(hub),
            StringComparison.Ordinal
        );
        await EraseAsync(hub);

        Assert.Equal((1, 1, 1), await CountAsync(hub));
    }

    private static async Task<TestHub> StartedAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        await AddUserAsync(hub, "gone", Present);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var link = LinkRules.New(AccountLinkKind.PasswordReset, "gone", Left, "reset", _then);
        context.Add(link);
        context.Add(LinkRules.Letter(link, Proof, string.Empty) with { SentUtc = _then });
        await context.SaveChangesAsync();
        return hub;
    }

    private static async Task AddUserAsync(TestHub hub, string id, string email)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Users.Add(AccountRows.UserOf(new(id, email, id, [], [])));
        await context.SaveChangesAsync();
    }

    private static async Task WriteToAsync(TestHub hub, string email)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Add(LinkRules.Notice(email, ($"letter to {email}", "a secret link"), _then));
        context.Add(new AttemptCounter { Key = AttemptSubject.Nobody(email).Key, LastUtc = _then });
        context.Add(
            new Invitation
            {
                Id = Guid.NewGuid(),
                Assessment = _cycle.Id,
                Country = _cycle.Country,
                Role = Role.Coordinator,
                Addressee = email.ToUpperInvariant(),
                SecretHash = "hash",
                InvitedBy = "somebody",
                CreatedUtc = _then,
                ExpiresUtc = _then.AddDays(7),
            }
        );
        await context.SaveChangesAsync();
    }

    private static async Task AskForChangeAsync(TestHub hub)
    {
        var link = LinkRules.New(
            AccountLinkKind.EmailChange,
            "gone",
            AskedFor,
            "change",
            _then.AddHours(1)
        );
        Assert.True(
            await new EfAccountLinkStore(hub.Access()).SendAsync(
                link,
                [
                    LinkRules.Letter(link, "link", "body"),
                    LinkRules.Notice("elsewhere@example.org", ("asked", "body"), link.CreatedUtc),
                ],
                9,
                TimeSpan.FromHours(1),
                _none
            )
        );
    }

    private static async Task ConfirmAndLeaveAsync(TestHub hub)
    {
        var link = LinkRules.New(
            AccountLinkKind.EmailConfirmation,
            "gone",
            AskedFor,
            "confirm",
            _then.AddHours(1)
        );
        await MoveAsync(hub, AskedFor);
        Assert.True(
            await new EfAccountLinkStore(hub.Access()).SendAsync(
                link,
                [LinkRules.Letter(link, "link", "body")],
                9,
                TimeSpan.FromHours(1),
                _none
            )
        );
        await MoveAsync(hub, Present);
    }

    private static async Task MoveAsync(TestHub hub, string email)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        (await context.Users.SingleAsync(user => user.Id == "gone")).Email = email;
        await context.SaveChangesAsync();
    }

    private static async Task<(int Mails, int Invitations, int Counters)> CountAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return (
            await context.Set<OutgoingMail>().CountAsync(mail => mail.Subject != Proof),
            await context.Set<Invitation>().CountAsync(),
            await context.Set<AttemptCounter>().CountAsync()
        );
    }

    private async Task<string> OwnCopyAsync(TestHub hub)
    {
        var use = new ReadOwnCopy(new EfOwnCopy(hub.Access()), _clock);
        var done = Assert.IsType<Outcome<byte[]>.Done>(
            await use.RunAsync(new("gone", "gone", []), _none)
        );
        using var file = JsonDocument.Parse(done.Value);
        return file.RootElement.GetRawText();
    }

    private async Task EraseAsync(TestHub hub) =>
        Assert.Equal(
            AccountChange.Done,
            await new EfErasureStore(hub.Access(), new ChangeSignal()).EraseAsync(
                "gone",
                "administrator",
                _clock.UtcNow,
                _none
            )
        );
}
