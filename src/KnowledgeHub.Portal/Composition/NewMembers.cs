using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Features.Teams;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Lets an invitation make an account. Whoever holds an open link is told that an address is taken, so a refusal counts like a
/// wrong password: nobody can ask with one link for whole lists of addresses.
/// </summary>
internal sealed class NewMembers(
    JoinTeam joining,
    NewPasswords passwords,
    AddressFailures addresses,
    IHttpContextAccessor http
) : INewMembers
{
    public PasswordWeakness? Weakness(string password, string email, string name) =>
        passwords.Weakness(password, email, name);

    public async Task<JoinAnswer> JoinAsync(
        string secret,
        NewMember person,
        CancellationToken cancellation
    )
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress;
        if (await addresses.BeginAsync(address, cancellation) is { Ticks: > 0 } wait)
        {
            return new(Outcome: null, wait);
        }

        Outcome<JoinedTeam>? outcome = null;
        try
        {
            outcome = await joining.AcceptAsNewAsync(secret, person, cancellation);
            return new(outcome);
        }
        finally
        {
            addresses.End(address, outcome is Outcome<JoinedTeam>.Invalid);
        }
    }
}
