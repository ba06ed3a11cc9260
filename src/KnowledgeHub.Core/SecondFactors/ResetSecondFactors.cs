using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>
/// Use case of an administrator: take away the second factors of somebody who has lost them. Never one's own: those are changed
/// where the last one stays.
/// </summary>
/// <param name="store">Keeps second factors.</param>
/// <param name="clock">The time.</param>
public sealed class ResetSecondFactors(ISecondFactorStore store, TimeProvider clock)
{
    /// <summary>Whether the actor can take something away from an account.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<bool> IsPossibleAsync(
        Actor actor,
        string accountId,
        CancellationToken cancellation
    ) => IsAllowed(actor, accountId) && (await store.ReadAsync(accountId, cancellation)).IsHeld;

    /// <summary>Takes app, passkeys and recovery codes away; the account's sign-ins end.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound when there is nothing to take away, or Forbidden.</returns>
    public async Task<Outcome<bool>> RunAsync(
        Actor actor,
        string accountId,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor, accountId))
        {
            return new Outcome<bool>.Forbidden();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        return
            await IsPossibleAsync(actor, accountId, cancellation)
            && await store.ResetAsync(accountId, actor.Id, now, cancellation)
            ? new Outcome<bool>.Done(true)
            : new Outcome<bool>.NotFound();
    }

    private static bool IsAllowed(Actor actor, string accountId) =>
        PolicyTable.Allows(actor, PortalAction.ManageAccounts) && actor.Id != accountId;
}
