using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;

namespace KnowledgeHub.Data.Privacy;

/// <summary>By what tables know a person.</summary>
/// <param name="Id">The account.</param>
/// <param name="Email">The address; null when there is none.</param>
/// <param name="Name">The name. Everybody chooses it freely, so it tells nobody on its own.</param>
internal sealed record Person(string Id, string? Email, string Name)
{
    private static readonly string _invitation = EnumCode<AggregateKind>.Of(
        AggregateKind.Invitation
    );

    /// <summary>The condition for rows of a table that are about this person.</summary>
    /// <param name="table">The table.</param>
    public (string Sql, object[] Values) Rows(PersonalTable table)
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
            // Whom an invitation names is free text: it is the person's by the address, or because this account took it.
            "Invitations" when table.Subject == "Addressee" => (
                $"(lower({column}) = lower({{0}}) OR lower(CAST(\"Id\" AS text)) IN (SELECT \"AggregateId\" FROM \"AuditEvents\" WHERE \"Kind\" = {{1}} AND \"Action\" = {{2}} AND \"ActorId\" = {{3}}))",
                [mailbox, _invitation, $"{_invitation}.accepted", Id]
            ),
            _ => ($"{column} = {{0}}", [Id]),
        };
    }
}
