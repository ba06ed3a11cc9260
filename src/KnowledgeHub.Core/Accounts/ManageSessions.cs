using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Use cases: see where one is signed in, and end it.</summary>
/// <param name="store">Keeps sessions.</param>
/// <param name="clock">The time.</param>
public sealed class ManageSessions(ISessionStore store, TimeProvider clock)
{
    /// <summary>The actor's open sessions, last used first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or Forbidden for a visitor.</returns>
    public async Task<Outcome<IReadOnlyList<AccountSession>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<AccountSession>>.Done(
                await store.ListOpenAsync(actor.Id, Now, cancellation)
            )
            : new Outcome<IReadOnlyList<AccountSession>>.Forbidden();

    /// <summary>Ends sessions of the actor.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="which">Which ones; those of others are never among them.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with how many were open, or Forbidden for a visitor.</returns>
    public async Task<Outcome<int>> EndAsync(
        Actor actor,
        SessionEnd which,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<int>.Done(await store.EndAsync(actor.Id, which, Now, cancellation))
            : new Outcome<int>.Forbidden();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static bool IsAllowed(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return !actor.IsAnonymous && PolicyTable.Allows(actor, PortalAction.ManageOwnAccount);
    }
}
