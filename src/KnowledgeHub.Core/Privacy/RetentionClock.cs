using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Core.Privacy;

/// <summary>A round of the portal: what is overdue goes, and the list of erased accounts is brought up to date.</summary>
/// <param name="accounts">Removes what accounts leave behind.</param>
/// <param name="queries">Keeps counted search texts.</param>
/// <param name="retention">Removes other rows.</param>
/// <param name="store">Erases accounts.</param>
/// <param name="erase">Keeps the list of erased accounts.</param>
/// <param name="clock">The time.</param>
public sealed class RetentionClock(
    AccountUpkeep accounts,
    IQueryLogStore queries,
    IRetention retention,
    IErasureStore store,
    EraseAccount erase,
    TimeProvider clock
)
{
    /// <summary>Runs one round.</summary>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>How many rows and accounts went, beside counted search texts.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = DateOnly.FromDateTime(now).AddDays(-QueryTally.KeptDays);
        await queries.ForgetBeforeAsync(oldest, cancellation);
        var count =
            await accounts.RunAsync(cancellation)
            + await retention.DeleteOverdueAsync(now, cancellation);
        foreach (var account in await retention.FindOverdueAccountsAsync(now, cancellation))
        {
            count +=
                await store.EraseOverdueAsync(account, now, cancellation) is AccountChange.Done
                    ? 1
                    : 0;
        }

        await erase.KeepListAsync(cancellation);
        return count;
    }
}
