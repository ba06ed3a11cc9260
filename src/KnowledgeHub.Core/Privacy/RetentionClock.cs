using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Core.Privacy;

/// <summary>
/// A round of the portal: what is overdue goes, who came back with a restored copy is erased again, and the list of erased accounts is
/// brought up to date.
/// </summary>
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
    /// <exception cref="AggregateException">Steps have failed; the others were taken.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var steps = new RoundSteps();
        var count = 0;
        foreach (var step in StepsAt(now))
        {
            count += await steps.TakeAsync(step, cancellation);
        }

        count += await EraseAgainAsync(steps, now, cancellation);
        var overdue = await steps.TakeAsync(
            stopping => retention.FindOverdueAccountsAsync(now, stopping),
            cancellation
        );
        foreach (var account in overdue ?? [])
        {
            count += await steps.TakeAsync(
                stopping => EraseAsync(account, now, stopping),
                cancellation
            );
        }

        await steps.TakeAsync(KeepListAsync, cancellation);
        steps.End();
        return count;
    }

    private IEnumerable<Func<CancellationToken, Task<int>>> StepsAt(DateTime now) =>
        [
            stopping => ForgetQueriesAsync(now, stopping),
            .. accounts.StepsAt(now),
            _ => Task.FromResult(retention.DeleteBackups(now)),
            stopping => retention.DeleteInvitationsAsync(now, stopping),
            stopping => retention.DeleteTokensAsync(now, stopping),
            stopping => retention.DeleteLooksAsync(now, stopping),
        ];

    private async Task<int> ForgetQueriesAsync(DateTime now, CancellationToken cancellation)
    {
        var oldest = DateOnly.FromDateTime(now).AddDays(-QueryTally.KeptDays);
        await queries.ForgetBeforeAsync(oldest, cancellation);
        return 0;
    }

    private async Task<int> EraseAgainAsync(
        RoundSteps steps,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var count = 0;
        foreach (var erasure in await steps.TakeAsync(erase.FindReturnedAsync, cancellation) ?? [])
        {
            var isErased = await steps.TakeAsync(
                stopping => store.EraseAgainAsync(erasure, now, stopping),
                cancellation
            );
            count += isErased ? 1 : 0;
        }

        return count;
    }

    private async Task<int> EraseAsync(
        string account,
        DateTime now,
        CancellationToken cancellation
    ) => await store.EraseOverdueAsync(account, now, cancellation) is AccountChange.Done ? 1 : 0;

    private async Task<int> KeepListAsync(CancellationToken cancellation)
    {
        await erase.KeepListAsync(cancellation);
        return 0;
    }
}
