using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Use;

/// <summary>
/// Keeps votes in the database; they go with the account. No history and no audit: what a person finds useful is that
/// person's own business.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfUsefulVoteStore(StoreAccess access) : IUsefulVoteStore
{
    /// <inheritdoc/>
    public Task<UsefulVotes> ReadAsync(
        PracticeId practice,
        string accountId,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            async context =>
                await context
                    .UsefulVotes.Where(vote => vote.Practice == practice)
                    .GroupBy(vote => vote.Practice)
                    .Select(votes => new UsefulVotes(
                        votes.Count(),
                        votes.Any(vote => vote.AccountId == accountId)
                    ))
                    .SingleOrDefaultAsync(cancellation)
                ?? new(0, false),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> SetAsync(UsefulVote vote, bool isGiven, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return access.WriteAsync(
            async context =>
            {
                if (!await context.HoldAccountAsync(vote.AccountId, cancellation))
                {
                    return false;
                }

                var own = context.UsefulVotes.Where(other =>
                    other.Practice == vote.Practice && other.AccountId == vote.AccountId
                );
                if (!isGiven)
                {
                    await own.ExecuteDeleteAsync(cancellation);
                }
                else if (!await own.AnyAsync(cancellation))
                {
                    context.UsefulVotes.Add(vote);
                    await context.SaveChangesAsync(cancellation);
                }

                return true;
            },
            cancellation
        );
    }
}
