namespace KnowledgeHub.Core.Privacy;

/// <summary>Removes what has been kept for as long as it may be.</summary>
public interface IRetention
{
    /// <summary>Deletes overdue rows.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many rows went.</returns>
    Task<int> DeleteOverdueAsync(DateTime now, CancellationToken cancellation);

    /// <summary>Accounts that nobody has been able to use for so long that they are to be erased.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<string>> FindOverdueAccountsAsync(
        DateTime now,
        CancellationToken cancellation
    );
}
