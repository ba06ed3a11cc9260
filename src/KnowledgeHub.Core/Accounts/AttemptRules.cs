namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// How often a secret may be guessed: some attempts without delay, then one at a time with growing pauses, never a lock that
/// somebody would have to open. A failure is counted before the secret is tested, so that guesses side by side cannot pass.
/// </summary>
public static class AttemptRules
{
    /// <summary>How many attempts may fail before pauses begin.</summary>
    public const int Limit = 5;

    private const int MaxDoublings = 10;

    /// <summary>The first pause; each further failure doubles it.</summary>
    public static TimeSpan FirstPause { get; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest pause.</summary>
    public static TimeSpan LongestPause { get; } = TimeSpan.FromMinutes(15);

    /// <summary>After this long without an attempt, failures are forgotten.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromHours(12);

    /// <summary>How long an attempt whose outcome never arrives keeps others out: its node may have stopped.</summary>
    public static TimeSpan LongestAttempt { get; } = TimeSpan.FromSeconds(20);

    /// <summary>The pause after so many failures in a row.</summary>
    /// <param name="failures">Failures, this one included.</param>
    public static TimeSpan PauseAfter(int failures)
    {
        if (failures < Limit)
        {
            return TimeSpan.Zero;
        }

        var pause = FirstPause * Math.Pow(2, Math.Min(failures - Limit, MaxDoublings));
        return pause < LongestPause ? pause : LongestPause;
    }

    /// <summary>How long a next attempt has to wait.</summary>
    /// <param name="counter">The failures so far.</param>
    /// <param name="now">Now.</param>
    /// <returns>Zero when it may begin.</returns>
    public static TimeSpan WaitOf(AttemptCounter counter, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(counter);
        var free =
            counter.OpensUtc > counter.BusyUntilUtc ? counter.OpensUtc : counter.BusyUntilUtc;
        return free > now ? free - now : TimeSpan.Zero;
    }

    /// <summary>The counter while an attempt is under way: it is counted as failed until it says otherwise.</summary>
    /// <param name="counter">The counter before.</param>
    /// <param name="now">Now.</param>
    public static AttemptCounter Begin(AttemptCounter counter, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(counter);
        var failures = (now - counter.LastUtc > Memory ? 0 : counter.Failures) + 1;
        return counter with
        {
            Version = counter.Version + 1,
            Failures = failures,
            LastUtc = now,
            OpensUtc = now + PauseAfter(failures),
            BusyUntilUtc = now + LongestAttempt,
        };
    }

    /// <summary>The counter after the attempt.</summary>
    /// <param name="begun">The counter that <see cref="Begin"/> gave.</param>
    /// <param name="verdict">What came of it.</param>
    /// <param name="now">Now.</param>
    public static AttemptCounter End(AttemptCounter begun, AttemptVerdict verdict, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(begun);
        var ended = begun with { Version = begun.Version + 1, BusyUntilUtc = now };
        return verdict switch
        {
            AttemptVerdict.Right => ended with { Failures = 0, OpensUtc = now },
            AttemptVerdict.Partly => ended with { Failures = begun.Failures - 1, OpensUtc = now },
            _ => ended with { OpensUtc = now + PauseAfter(begun.Failures) },
        };
    }
}
