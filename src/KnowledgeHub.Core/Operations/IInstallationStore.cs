using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Operations;

/// <summary>Keeps the state of the installation.</summary>
public interface IInstallationStore
{
    /// <summary>The state; null when nothing was ever restored.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    Task<InstallationState?> FindAsync(CancellationToken cancellation);

    /// <summary>Saves the next state.</summary>
    /// <param name="next">The state, with the version after the stored one.</param>
    /// <param name="change">Code of what happened, for the history.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    Task<SaveResult> SaveAsync(
        InstallationState next,
        string change,
        Actor actor,
        CancellationToken cancellation
    );
}
