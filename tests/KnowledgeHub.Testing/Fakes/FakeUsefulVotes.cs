using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps votes in memory.</summary>
public sealed class FakeUsefulVotes : IUsefulVoteStore
{
    private readonly HashSet<UsefulVote> _votes = [];

    public Task<UsefulVotes> ReadAsync(
        PracticeId practice,
        string accountId,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            new UsefulVotes(
                _votes.Count(vote => vote.Practice == practice),
                _votes.Contains(new(practice, accountId))
            )
        );

    public Task<bool> SetAsync(UsefulVote vote, bool isGiven, CancellationToken cancellation)
    {
        _ = isGiven ? _votes.Add(vote) : _votes.Remove(vote);
        return Task.FromResult(true);
    }
}
