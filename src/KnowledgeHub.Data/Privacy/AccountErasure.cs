using System.Runtime.CompilerServices;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>One erasure inside one write. The audit trail holds ids alone, so its seals stay true.</summary>
internal sealed class AccountErasure(HubDbContext context, DatabaseEngine engine)
{
    private static readonly string[] _addressEvents =
    [
        EventOf(AccountLinkKind.EmailChange, "sent"),
        EventOf(AccountLinkKind.EmailChange, "used"),
        EventOf(AccountLinkKind.EmailConfirmation, "sent"),
    ];

    public async Task RunAsync(
        (HubUser User, Erasure Erasure) account,
        string by,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var (user, erasure) = account;
        var person = await Person.ReadAsync(context, user.Id, cancellation);
        await context.EndSessionsAsync(
            user.Id,
            new SessionEnd(WithTokens: true),
            now,
            cancellation,
            by
        );
        context.Note(user.Id, "erased", by, now);
        await context.SaveChangesAsync(cancellation);
        await engine.EnterFeedOrderAsync(context, cancellation);
        await DeleteRowsAsync(person, cancellation);
        await DeleteLettersAsync(user.Id, cancellation);
        await new NameErasure(context, engine, (by, now)).RunAsync(
            person,
            erasure.Pseudonym,
            cancellation
        );
        await context
            .Set<StoredLook>()
            .Where(look => look.AccountId == user.Id)
            .ExecuteUpdateAsync(
                look => look.SetProperty(row => row.Name, erasure.Pseudonym),
                cancellation
            );
        Empty(user, erasure);
        await context.SaveChangesAsync(cancellation);
        // Another erasure in the same write may come to the same documents.
        context.ChangeTracker.Clear();
    }

    private static string EventOf(AccountLinkKind kind, string what) =>
        $"{EnumCode<AggregateKind>.Of(AggregateKind.Account)}.{EnumCode<AccountLinkKind>.Of(kind)}-{what}";

    private static void Empty(HubUser user, Erasure erasure)
    {
        user.DisplayName = erasure.Pseudonym;
        user.UserName = $"erased-{user.Id}";
        user.NormalizedUserName = user.UserName.ToUpperInvariant();
        (user.Email, user.NormalizedEmail, user.EmailConfirmed) = (null, null, false);
        (user.PhoneNumber, user.PhoneNumberConfirmed) = (null, false);
        user.PasswordHash = null;
        user.SecurityStamp = Guid.NewGuid().ToString();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        user.DisabledUtc ??= erasure.Utc;
        user.ErasureAskedUtc = null;
        (user.ErasedUtc, user.ErasedNumber) = (erasure.Utc, erasure.Number);
    }

    private async Task DeleteRowsAsync(Person person, CancellationToken cancellation)
    {
        foreach (
            var table in PersonalDataMap.Tables.Where(table =>
                table.Erasure is PersonalErasure.Delete
            )
        )
        {
            var (condition, values) = person.Rows(table);
            await context.Database.ExecuteSqlAsync(
                FormattableStringFactory.Create(
                    $"DELETE FROM \"{table.Name}\" WHERE {condition}",
                    values
                ),
                cancellation
            );
        }
    }

    // Letters about an address go to one that was not proved yet, or that was left; each was written with its event.
    private async Task DeleteLettersAsync(string accountId, CancellationToken cancellation)
    {
        var times = await context
            .AuditEvents.Where(audit =>
                audit.Kind == AggregateKind.Account
                && audit.AggregateId == accountId
                && _addressEvents.Contains(audit.Action)
            )
            .Select(audit => audit.AtUtc)
            .Distinct()
            .ToListAsync(cancellation);
        await context
            .Set<OutgoingMail>()
            .Where(mail => times.Contains(mail.CreatedUtc))
            .ExecuteDeleteAsync(cancellation);
    }
}
