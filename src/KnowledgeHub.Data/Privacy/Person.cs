using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>By what tables know a person.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name. Everybody chooses it freely, so it tells nobody on its own.</param>
/// <param name="Addresses">The addresses that are the account's, or were.</param>
internal sealed record Person(string Id, string Name, IReadOnlyList<string> Addresses)
{
    private static readonly string _invitation = EnumCode<AggregateKind>.Of(
        AggregateKind.Invitation
    );

    /// <summary>The person of an account.</summary>
    /// <param name="context">The context.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public static async Task<Person> ReadAsync(
        HubDbContext context,
        string accountId,
        CancellationToken cancellation
    )
    {
        var user = await context
            .Users.Where(row => row.Id == accountId)
            .Select(row => new { row.Email, row.DisplayName })
            .SingleOrDefaultAsync(cancellation);
        // Anybody may ask for a change to anybody's address, or make an account with it: where nobody proved it, it is not the account's.
        var earlier = await context
            .Set<AccountLink>()
            .Where(link =>
                link.AccountId == accountId
                && link.Kind != AccountLinkKind.EmailChange
                && link.Kind != AccountLinkKind.EmailConfirmation
                // One that was shown to an administrator went to no address.
                && context
                    .Set<OutgoingMail>()
                    .Any(mail => mail.Id == link.Id && mail.SentUtc.HasValue)
            )
            .Select(link => link.Email)
            .ToListAsync(cancellation);
        var keys = earlier.Select(AccountAddress.Normalize).ToList();
        var others = await context
            .Users.Where(other =>
                other.Id != accountId && keys.Contains(other.NormalizedEmail ?? string.Empty)
            )
            .Select(other => other.NormalizedEmail)
            .ToListAsync(cancellation);
        return new(
            accountId,
            user?.DisplayName ?? string.Empty,
            [
                .. earlier
                    .Where(email => !others.Contains(AccountAddress.Normalize(email)))
                    .Append(user?.Email)
                    .OfType<string>()
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ]
        );
    }

    /// <summary>The condition for rows of a table that are about this person.</summary>
    /// <param name="table">The table.</param>
    public (string Sql, object[] Values) Rows(PersonalTable table)
    {
        var column = $"\"{table.Subject}\"";
        return table.Name switch
        {
            "AttemptCounters" => (
                $"({column} LIKE {{0}} OR {column} IN ({Places(1)}))",
                [$"%/{Id}", .. Addresses.Select(email => AttemptSubject.Nobody(email).Key)]
            ),
            "OutgoingMails" => ($"lower({column}) IN ({Places(0)})", [.. Addresses]),
            // Whom an invitation names is free text: it is the person's by the address, or because this account took it.
            "Invitations" when table.Subject == "Addressee" => (
                $"(lower({column}) IN ({Places(3)}) OR lower(CAST(\"Id\" AS text)) IN (SELECT \"AggregateId\" FROM \"AuditEvents\" WHERE \"Kind\" = {{0}} AND \"Action\" = {{1}} AND \"ActorId\" = {{2}}))",
                [_invitation, $"{_invitation}.accepted", Id, .. Addresses]
            ),
            // A document with the account's random id in it.
            "Practices" when table.Subject == "Review" => (
                $"CAST({column} AS text) LIKE {{0}}",
                [$"%\"{Id}\"%"]
            ),
            _ => ($"{column} = {{0}}", [Id]),
        };
    }

    // One for each address; a list of SQL may not be empty, and nothing is equal to NULL.
    private string Places(int first) =>
        Addresses.Count == 0
            ? "NULL"
            : string.Join(
                ", ",
                Enumerable.Range(first, Addresses.Count).Select(place => $"lower({{{place}}})")
            );
}
