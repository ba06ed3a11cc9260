using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Use;

/// <summary>
/// Keeps votes in the database; they go with the account. No history and no audit: what a person finds useful is that
/// person's own business. The change feed says only on which day the votes for an entry changed, so that every node shows
/// the number as it is.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="signal">Tells this node's followers that the feed has grown.</param>
/// <param name="clock">The time.</param>
public sealed class EfUsefulVoteStore(StoreAccess access, ChangeSignal signal, TimeProvider clock)
    : IUsefulVoteStore
{
    /// <inheritdoc/>
    public async Task<bool> SetAsync(UsefulVote vote, bool isGiven, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(vote);
        var (isKnown, isChanged) = await access.WriteAsync(
            async context =>
            {
                if (!await context.HoldAccountAsync(vote.AccountId, cancellation))
                {
                    return (false, false);
                }

                var changes = await ChangeAsync(context, vote, isGiven, cancellation);
                if (changes)
                {
                    await TellAsync(context, vote.Practice, cancellation);
                }

                return (true, changes);
            },
            cancellation
        );
        if (isChanged)
        {
            signal.Raise(showsToVisitors: true);
        }

        return isKnown;
    }

    private static async Task<bool> ChangeAsync(
        HubDbContext context,
        UsefulVote vote,
        bool isGiven,
        CancellationToken cancellation
    )
    {
        var own = context.UsefulVotes.Where(other =>
            other.Practice == vote.Practice && other.AccountId == vote.AccountId
        );
        if (!isGiven)
        {
            return await own.ExecuteDeleteAsync(cancellation) > 0;
        }

        if (await own.AnyAsync(cancellation))
        {
            return false;
        }

        context.UsefulVotes.Add(vote);
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task TellAsync(
        HubDbContext context,
        PracticeId practice,
        CancellationToken cancellation
    )
    {
        await access.Engine.EnterFeedOrderAsync(context, cancellation);
        context.ChangeFeed.Add(
            new()
            {
                Kind = AggregateKind.UsefulVote,
                AggregateId = practice.Value,
                Version = 0, // votes have none
                AtUtc = clock.GetUtcNow().UtcDateTime.Date,
            }
        );
        await context.SaveChangesAsync(cancellation);
    }
}
