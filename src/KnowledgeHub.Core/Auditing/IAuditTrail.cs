namespace KnowledgeHub.Core.Auditing;

/// <summary>Port: reads the audit trail. It does not decide who may; use cases do.</summary>
public interface IAuditTrail
{
    /// <summary>A page of events, newest first.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AuditLine>> ReadAsync(
        AuditFilter filter,
        int limit,
        CancellationToken cancellation
    );

    /// <summary>The last seal; null when there is none.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<AuditSeal?> HeadAsync(CancellationToken cancellation);

    /// <summary>When the oldest event happened that no seal covers yet; null when all are sealed.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<DateTime?> OldestUnsealedAsync(CancellationToken cancellation);

    /// <summary>The events behind a number, in the order of their numbers.</summary>
    /// <param name="id">The number; less than any for the first.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AuditRecord>> ReadEventsAsync(
        long id,
        int limit,
        CancellationToken cancellation
    );

    /// <summary>The seals behind a number, in the order of their numbers.</summary>
    /// <param name="number">The number; less than any for the first.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AuditSeal>> ReadSealsAsync(
        long number,
        int limit,
        CancellationToken cancellation
    );
}
