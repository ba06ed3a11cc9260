using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Core.Privacy;

/// <summary>Erases accounts from the database, as the map of personal data says.</summary>
public interface IErasureStore
{
    /// <summary>Notes that a person wants to be erased, or no longer does; with one audit event where that is news.</summary>
    /// <param name="accountId">The person.</param>
    /// <param name="isWanted">Whether erasure is wanted.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task AskAsync(string accountId, bool isWanted, DateTime now, CancellationToken cancellation);

    /// <summary>Since when a person has wanted to be erased; null when not.</summary>
    /// <param name="accountId">The person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<DateTime?> AskedAsync(string accountId, CancellationToken cancellation);

    /// <summary>Erases an account in one transaction. Erasing again changes nothing.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="by">Account id of who does it.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>What came of it; the last administrator stays.</returns>
    Task<AccountChange> EraseAsync(
        string accountId,
        string by,
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>Erases an account that is overdue. One that came to be used again since it was found stays.</summary>
    /// <param name="accountId">The account, as <see cref="IRetention.FindOverdueAccountsAsync"/> gave it.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>What came of it; NotFound for an account that is not overdue.</returns>
    Task<AccountChange> EraseOverdueAsync(
        string accountId,
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>All erasures there were, the first one first.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Erasure>> ListAsync(CancellationToken cancellation);

    /// <summary>Those of a list of erasures whose accounts the database has as if they had never been erased.</summary>
    /// <param name="list">The list.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Erasure>> FindReturnedAsync(
        IReadOnlyCollection<Erasure> list,
        CancellationToken cancellation
    );

    /// <summary>Erases again an account that a copy of the database from before has brought back.</summary>
    /// <param name="erasure">The erasure that there was.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was there to be erased.</returns>
    Task<bool> EraseAgainAsync(Erasure erasure, DateTime now, CancellationToken cancellation);
}
