using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps votes in memory.</summary>
public sealed class FakeUsefulVotes : IUsefulVoteStore
{
    private readonly HashSet<UsefulVote> _votes = [];

    /// <summary>The votes given and not taken back.</summary>
    public IReadOnlyCollection<UsefulVote> Given => _votes;

    public Task<bool> SetAsync(UsefulVote vote, bool isGiven, CancellationToken cancellation)
    {
        _ = isGiven ? _votes.Add(vote) : _votes.Remove(vote);
        return Task.FromResult(true);
    }
}
