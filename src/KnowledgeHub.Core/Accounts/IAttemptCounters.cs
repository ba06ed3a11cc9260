namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: keeps counters of attempts, for all nodes together.</summary>
public interface IAttemptCounters
{
    /// <summary>The counter of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The counter, or null when nothing was counted yet.</returns>
    Task<AttemptCounter?> FindAsync(AttemptSubject subject, CancellationToken cancellation);

    /// <summary>Keeps a counter if nobody else kept one meanwhile.</summary>
    /// <param name="counter">The counter with its next version; version 1 is a new one.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was kept and committed.</returns>
    Task<bool> SaveAsync(AttemptCounter counter, CancellationToken cancellation);

    /// <summary>Removes counters that nothing was added to since a time.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ForgetAsync(DateTime before, CancellationToken cancellation);
}
