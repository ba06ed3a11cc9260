using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>Port: takes invitations of people who have no account yet, and bounds how many addresses one place may try.</summary>
public interface INewMembers
{
    /// <summary>What is wrong with a password that somebody chooses; null when it may be taken.</summary>
    /// <param name="password">The password, as typed.</param>
    /// <param name="email">The address that goes with it.</param>
    /// <param name="name">The name that goes with it.</param>
    PasswordWeakness? Weakness(string password, string email, string name);

    /// <summary>Makes an account and accepts an invitation with it.</summary>
    /// <param name="secret">The secret of the link.</param>
    /// <param name="person">Who accepts.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<JoinAnswer> JoinAsync(string secret, NewMember person, CancellationToken cancellation);
}
