using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Data.Privacy;

/// <summary>By what tables know a person.</summary>
/// <param name="Id">The account.</param>
/// <param name="Email">The address; null when there is none.</param>
/// <param name="Name">The name.</param>
internal sealed record Person(string Id, string? Email, string Name)
{
    /// <summary>The condition for rows of a table that are about this person.</summary>
    /// <param name="table">The table.</param>
    /// <param name="now">The time; an invitation that is still open is told by its address alone, since others may bear the same name.</param>
    public (string Sql, object[] Values) Rows(PersonalTable table, DateTime now)
    {
        var column = $"\"{table.Subject}\"";
        var mailbox = Email ?? string.Empty;
        return table.Name switch
        {
            "AttemptCounters" => (
                $"({column} LIKE {{0}} OR {column} = {{1}})",
                [$"%/{Id}", AttemptSubject.Nobody(mailbox).Key]
            ),
            "OutgoingMails" => ($"lower({column}) = lower({{0}})", [mailbox]),
            "Invitations" when table.Subject == "Addressee" => (
                $"(lower({column}) = lower({{0}}) OR ({column} = {{1}} AND (\"AcceptedUtc\" IS NOT NULL OR \"RevokedUtc\" IS NOT NULL OR \"ExpiresUtc\" < {{2}})))",
                [mailbox, Name, now]
            ),
            _ => ($"{column} = {{0}}", [Id]),
        };
    }
}
