namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: keeps sign-ins. Beginning and ending one writes an audit event in its transaction.</summary>
public interface ISessionStore
{
    /// <summary>Keeps a new session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task AddAsync(AccountSession session, CancellationToken cancellation);

    /// <summary>A session, over or not, with the version of its account's rights.</summary>
    /// <param name="id">The session.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The session, or null; null, too, when the account is closed.</returns>
    Task<SessionRights?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>The sessions of a person that are not over, last used first.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AccountSession>> ListOpenAsync(
        string accountId,
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>Notes that the person did something.</summary>
    /// <param name="id">The session.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task NoteAsync(Guid id, DateTime now, CancellationToken cancellation);

    /// <summary>Ends sessions of a person.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="which">Which ones, and what ends with them.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many were open.</returns>
    Task<int> EndAsync(
        string accountId,
        SessionEnd which,
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>Removes sessions that were over before a time.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ForgetAsync(DateTime before, CancellationToken cancellation);
}
