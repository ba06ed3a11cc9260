using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>Port: takes invitations of people who have no account yet, and bounds how many addresses one place may try.</summary>
public interface INewMembers
{
    /// <summary>Makes an account and accepts an invitation with it.</summary>
    /// <param name="secret">The secret of the link.</param>
    /// <param name="person">Who accepts.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<JoinAnswer> JoinAsync(string secret, NewMember person, CancellationToken cancellation);
}
