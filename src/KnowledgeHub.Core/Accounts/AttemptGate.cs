namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Every path that tests a secret goes through here: password, one-time code, recovery code, change of password, proof before
/// a sensitive step. The attempt is reserved in the database before the secret is looked at, one at a time for a subject.
/// </summary>
/// <param name="counters">Keeps counters.</param>
/// <param name="clock">The time.</param>
public sealed class AttemptGate(IAttemptCounters counters, TimeProvider clock)
{
    // Whoever presses a button twice is served second, not refused; guesses side by side are refused.
    private const int Patience = 6;
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(250);

    /// <summary>Tests a secret, if the subject may be tested now.</summary>
    /// <param name="subject">Whose failures count.</param>
    /// <param name="test">Tests the secret; runs at most once.</param>
    /// <param name="cancellation">Cancels before the attempt is reserved; a reserved one runs to its end.</param>
    /// <returns>The verdict, or how long to wait: then nothing was tested.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write; nothing was tested.</exception>
    public async Task<AttemptAnswer> TryAsync(
        AttemptSubject subject,
        Func<Task<AttemptVerdict>> test,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(test);
        var begun = await BeginAsync(subject, cancellation);
        if (begun.Counter is null)
        {
            return new(null, begun.Wait);
        }

        var verdict = AttemptVerdict.Wrong;
        try
        {
            verdict = await test();
        }
        finally
        {
            var ended = AttemptRules.End(begun.Counter, verdict, Now);
            await counters.SaveAsync(ended, CancellationToken.None);
        }

        return new(verdict);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<(AttemptCounter? Counter, TimeSpan Wait)> BeginAsync(
        AttemptSubject subject,
        CancellationToken cancellation
    )
    {
        for (var left = Patience; ; left--)
        {
            var counter =
                await counters.FindAsync(subject, cancellation)
                ?? new AttemptCounter { Key = subject.Key };
            var now = Now;
            if (counter.OpensUtc > now && counter.BusyUntilUtc <= now)
            {
                return (null, counter.OpensUtc - now);
            }

            var begun = AttemptRules.Begin(counter, now);
            if (
                AttemptRules.WaitOf(counter, now) == TimeSpan.Zero
                && await counters.SaveAsync(begun, cancellation)
            )
            {
                return (begun, TimeSpan.Zero);
            }

            if (left == 0)
            {
                return (null, _step);
            }

            await Task.Delay(_step, clock, cancellation);
        }
    }
}
