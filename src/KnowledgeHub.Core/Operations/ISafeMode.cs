namespace KnowledgeHub.Core.Operations;

/// <summary>
/// Whether the installation may act on the world outside: send mail, take links and tokens, run jobs that publish, remind or
/// delete. After a restore it may not until an operator confirms that this is the installation that people use.
/// </summary>
public interface ISafeMode
{
    /// <summary>What this node last read; null when nothing was ever restored. For notices, not for decisions.</summary>
    InstallationState? Known { get; }

    /// <summary>Asks the database, so that every node sees a confirmation at once. Ask before each act, not once.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>True: do not act, try again later.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached; do not act either.</exception>
    Task<bool> IsOnAsync(CancellationToken cancellation);
}
