using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Operations;

/// <summary>Use case: end the safe mode that a restore has begun.</summary>
/// <param name="store">Keeps the state.</param>
/// <param name="clock">The time.</param>
public sealed class ConfirmRestore(IInstallationStore store, TimeProvider clock)
{
    /// <summary>Code of the change in the history.</summary>
    public const string Change = "restore-confirmed";

    /// <summary>Confirms that this is the installation that people use.</summary>
    /// <param name="actor">Who confirms.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done; NotFound when no restore waits for it; Conflict when somebody else was first.</returns>
    public async Task<Outcome<InstallationState>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!PolicyTable.Allows(actor, PortalAction.ConfirmRestore))
        {
            return new Outcome<InstallationState>.Forbidden();
        }

        if (await store.FindAsync(cancellation) is not { IsSafeMode: true } state)
        {
            return new Outcome<InstallationState>.NotFound();
        }

        var next = state with
        {
            Version = state.Version + 1,
            IsSafeMode = false,
            ConfirmedUtc = clock.GetUtcNow().UtcDateTime,
            ConfirmedBy = actor.Id,
        };
        return await store.SaveAsync(next, Change, actor, cancellation) is SaveResult.Saved
            ? new Outcome<InstallationState>.Done(next)
            : new Outcome<InstallationState>.Conflict(await store.FindAsync(cancellation) ?? state);
    }
}
