using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>Erases accounts. The row of an erased account stays as the pseudonym that history leads to.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="signal">Tells this node that what it shows has changed.</param>
public sealed class EfErasureStore(StoreAccess access, ChangeSignal signal) : IErasureStore
{
    /// <inheritdoc/>
    public Task AskAsync(
        string accountId,
        bool isWanted,
        DateTime now,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
            {
                var user = await context.Users.SingleOrDefaultAsync(
                    row => row.Id == accountId,
                    cancellation
                );
                if (user is null || user.ErasureAskedUtc is not null == isWanted)
                {
                    return false;
                }

                user.ErasureAskedUtc = isWanted ? now : null;
                var change = isWanted ? "erasure-asked" : "erasure-withdrawn";
                context.Note(accountId, change, accountId, now);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<DateTime?> AskedAsync(string accountId, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Users.Where(user => user.Id == accountId)
                    .Select(user => user.ErasureAskedUtc)
                    .SingleOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<AccountChange> EraseAsync(
        string accountId,
        string by,
        DateTime now,
        CancellationToken cancellation
    ) =>
        EraseAsync(
            context => context.Users.Where(user => !user.ErasedUtc.HasValue),
            (accountId, by, now),
            cancellation
        );

    /// <inheritdoc/>
    public Task<AccountChange> EraseOverdueAsync(
        string accountId,
        DateTime now,
        CancellationToken cancellation
    ) =>
        EraseAsync(
            context => context.OverdueAccounts(now),
            (accountId, Actor.System.Id, now),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Erasure>> ListAsync(CancellationToken cancellation) =>
        access.RunAsync<IReadOnlyList<Erasure>>(
            async context =>
                await context
                    .Users.Where(user => user.ErasedUtc.HasValue)
                    .OrderBy(user => user.ErasedNumber)
                    .Select(user => new Erasure(
                        user.Id,
                        user.ErasedNumber ?? 0,
                        user.ErasedUtc ?? default
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Erasure>> FindReturnedAsync(
        IReadOnlyCollection<Erasure> list,
        CancellationToken cancellation
    )
    {
        var ids = list.Select(erasure => erasure.AccountId).ToList();
        return access.RunAsync<IReadOnlyList<Erasure>>(
            async context =>
            {
                var erased = await context
                    .Users.Where(user => user.ErasedUtc.HasValue)
                    .Select(user => user.Id)
                    .ToListAsync(cancellation);
                var missing = ids.Except(erased).ToList();
                var returned = await context
                    .Users.Where(user => missing.Contains(user.Id))
                    .Select(user => user.Id)
                    .ToListAsync(cancellation);
                return [.. list.Where(erasure => returned.Contains(erasure.AccountId))];
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public async Task<bool> EraseAgainAsync(
        Erasure erasure,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(erasure);
        var count = await access.WriteAsync(
            async context =>
            {
                await context.HoldAdministratorsAsync(cancellation);
                await context.HoldAccountAsync(erasure.AccountId, cancellation);
                return await ReplayAsync(context, access.Engine, [erasure], now, cancellation);
            },
            cancellation
        );
        if (count > 0)
        {
            await TellAsync();
        }

        return count > 0;
    }

    /// <summary>Erases again what was erased after a backup was made.</summary>
    /// <param name="context">A context inside a write.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="list">The list of erased accounts.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many accounts the backup still had.</returns>
    public static async Task<int> ReplayAsync(
        HubDbContext context,
        DatabaseEngine engine,
        IReadOnlyCollection<Erasure> list,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(list);
        var count = 0;
        foreach (var erasure in list)
        {
            var user = await context.Users.SingleOrDefaultAsync(
                row => row.Id == erasure.AccountId && !row.ErasedUtc.HasValue,
                cancellation
            );
            if (user is not null)
            {
                await new AccountErasure(context, engine).RunAsync(
                    (user, await NumberedAsync(context, erasure, cancellation)),
                    "system",
                    now,
                    cancellation
                );
                count++;
            }
        }

        return count;
    }

    // A copy of before does not know the number, and may have given it to somebody else since.
    private static async Task<Erasure> NumberedAsync(
        HubDbContext context,
        Erasure erasure,
        CancellationToken cancellation
    ) =>
        await context.Users.AnyAsync(row => row.ErasedNumber == erasure.Number, cancellation)
            ? erasure with
            {
                Number = await NextNumberAsync(context, cancellation),
            }
            : erasure;

    private static async Task<int> NextNumberAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => (await context.Users.MaxAsync(row => row.ErasedNumber, cancellation) ?? 0) + 1;

    private async Task<AccountChange> EraseAsync(
        Func<HubDbContext, IQueryable<HubUser>> among,
        (string Id, string By, DateTime Utc) erasure,
        CancellationToken cancellation
    )
    {
        var result = await access.WriteAsync(
            context => EraseAsync(context, among(context), erasure, cancellation),
            cancellation
        );
        if (result is AccountChange.Done)
        {
            await TellAsync();
        }

        return result;
    }

    // What is committed is told and overwritten, whoever leaves meanwhile.
    private async Task TellAsync()
    {
        signal.Raise(showsToVisitors: true);
        await access.RunAsync(
            async context =>
            {
                await access.Engine.OverwriteOldPagesAsync(context, CancellationToken.None);
                return true;
            },
            CancellationToken.None
        );
    }

    // Who is to be erased is asked when nobody else can write to the account any more.
    private async Task<AccountChange> EraseAsync(
        HubDbContext context,
        IQueryable<HubUser> among,
        (string Id, string By, DateTime Utc) erasure,
        CancellationToken cancellation
    )
    {
        await context.HoldAdministratorsAsync(cancellation);
        await context.HoldAccountAsync(erasure.Id, cancellation);
        var user = await among.SingleOrDefaultAsync(row => row.Id == erasure.Id, cancellation);
        if (user is null)
        {
            return AccountChange.NotFound;
        }

        if (await context.IsLastAdministratorAsync(user, cancellation))
        {
            return AccountChange.LastAdministrator;
        }

        var number = await NextNumberAsync(context, cancellation);
        await new AccountErasure(context, access.Engine).RunAsync(
            (user, new(erasure.Id, number, erasure.Utc)),
            erasure.By,
            erasure.Utc,
            cancellation
        );
        return AccountChange.Done;
    }
}
