using KnowledgeHub.Core.Following;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Following;

/// <summary>
/// Keeps in the database what persons follow; it goes with the account. No history and no audit: what a person follows is
/// that person's own business.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfFollowStore(StoreAccess access) : IFollowStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Follow>> ListAsync(
        string accountId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Follow>>(
            async context =>
                await context
                    .Follows.AsNoTracking()
                    .Where(follow => follow.AccountId == accountId)
                    .OrderByDescending(follow => follow.SinceUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> AddAsync(Follow follow, int max, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(follow);
        return access.WriteAsync(
            async context =>
            {
                if (!await context.HoldAccountAsync(follow.AccountId, cancellation))
                {
                    return false;
                }

                if (await Of(context, follow).AnyAsync(cancellation))
                {
                    return true;
                }

                if (!await HasRoomAsync(context, follow.AccountId, max, cancellation))
                {
                    return false;
                }

                context.Follows.Add(follow);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task RemoveAsync(
        string accountId,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            context =>
                Of(context, new(accountId, kind, target, default)).ExecuteDeleteAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<DateTime?> ReadSeenAsync(string accountId, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Set<SeenMark>()
                    .Where(mark => mark.AccountId == accountId)
                    .Select(mark => (DateTime?)mark.SeenUtc)
                    .FirstOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task NoteSeenAsync(SeenMark mark, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return access.WriteAsync(
            async context =>
            {
                var isThere = await context.HoldAccountAsync(mark.AccountId, cancellation);
                var own = context.Set<SeenMark>().Where(other => other.AccountId == mark.AccountId);
                if (isThere && !await own.AnyAsync(cancellation))
                {
                    context.Set<SeenMark>().Add(mark);
                    return await context.SaveChangesAsync(cancellation);
                }

                return await own.Where(other => other.SeenUtc < mark.SeenUtc)
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(other => other.SeenUtc, mark.SeenUtc),
                        cancellation
                    );
            },
            cancellation
        );
    }

    private static async Task<bool> HasRoomAsync(
        HubDbContext context,
        string accountId,
        int max,
        CancellationToken cancellation
    )
    {
        var own = context.Follows.Where(follow => follow.AccountId == accountId);
        return await own.CountAsync(cancellation) < max;
    }

    private static IQueryable<Follow> Of(HubDbContext context, Follow wanted) =>
        context.Follows.Where(follow =>
            follow.AccountId == wanted.AccountId
            && follow.Kind == wanted.Kind
            && follow.Target == wanted.Target
        );
}
