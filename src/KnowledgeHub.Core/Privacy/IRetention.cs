namespace KnowledgeHub.Core.Privacy;

/// <summary>Removes what has been kept for as long as it may be.</summary>
public interface IRetention
{
    /// <summary>Deletes backups that the portal made before upgrades.</summary>
    /// <param name="now">The time.</param>
    /// <returns>How many went.</returns>
    int DeleteBackups(DateTime now);

    /// <summary>Deletes overdue invitations to teams.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many went.</returns>
    Task<int> DeleteInvitationsAsync(DateTime now, CancellationToken cancellation);

    /// <summary>Deletes overdue access tokens.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many went.</returns>
    Task<int> DeleteTokensAsync(DateTime now, CancellationToken cancellation);

    /// <summary>Deletes overdue notes of who looked at what a country shares.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many went.</returns>
    Task<int> DeleteLooksAsync(DateTime now, CancellationToken cancellation);

    /// <summary>Accounts that nobody has been able to use for so long that they are to be erased.</summary>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<string>> FindOverdueAccountsAsync(
        DateTime now,
        CancellationToken cancellation
    );
}
