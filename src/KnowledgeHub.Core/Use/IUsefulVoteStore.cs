namespace KnowledgeHub.Core.Use;

/// <summary>Port: keeps which readers found which entries useful. A vote goes with its account.</summary>
public interface IUsefulVoteStore
{
    /// <summary>Gives a vote, or takes it back. Doing so again changes nothing.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="isGiven">Whether it is given.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether the account is still there.</returns>
    Task<bool> SetAsync(UsefulVote vote, bool isGiven, CancellationToken cancellation);
}
