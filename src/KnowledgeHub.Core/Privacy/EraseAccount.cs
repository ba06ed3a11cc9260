using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Core.Privacy;

/// <summary>Use cases: ask to be erased, and erase an account for good.</summary>
/// <param name="store">Erases.</param>
/// <param name="notes">Keeps the list of erased accounts.</param>
/// <param name="clock">The time.</param>
public sealed class EraseAccount(IErasureStore store, IErasureNotes notes, TimeProvider clock)
{
    /// <summary>A person asks to be erased, or takes that back. An administrator sees it and does it.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="isWanted">Whether erasure is wanted.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, or Forbidden for a visitor.</returns>
    public async Task<Outcome<bool>> AskAsync(
        Actor actor,
        bool isWanted,
        CancellationToken cancellation
    )
    {
        if (!IsPerson(actor))
        {
            return new Outcome<bool>.Forbidden();
        }

        await store.AskAsync(actor.Id, isWanted, Now, cancellation);
        return new Outcome<bool>.Done(isWanted);
    }

    /// <summary>Since when the actor has asked to be erased; null when not.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<DateTime?> AskedAsync(Actor actor, CancellationToken cancellation) =>
        IsPerson(actor) ? await store.AskedAsync(actor.Id, cancellation) : null;

    /// <summary>Erases an account: nothing about the person is left but a pseudonym.</summary>
    /// <param name="actor">An administrator.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, or Invalid for the last administrator.</returns>
    public async Task<Outcome<bool>> RunAsync(
        Actor actor,
        string accountId,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ManageAccounts))
        {
            return new Outcome<bool>.Forbidden();
        }

        switch (await store.EraseAsync(accountId, actor.Id, Now, cancellation))
        {
            case AccountChange.Done:
                // What is committed must reach the list, whoever leaves meanwhile.
                await KeepListAsync(CancellationToken.None);
                return new Outcome<bool>.Done(true);
            case AccountChange.NotFound:
                return new Outcome<bool>.NotFound();
            default:
                return new Outcome<bool>.Invalid([new(AccountRules.AdministratorIsLast, "roles")]);
        }
    }

    /// <summary>Brings the list outside of the database up to date; each node keeps one.</summary>
    /// <param name="cancellation">Cancels it.</param>
    public async Task KeepListAsync(CancellationToken cancellation) =>
        await notes.KeepAsync(await store.ListAsync(cancellation), cancellation);

    /// <summary>Erasures of this node's list that a restored copy of the database has undone, whatever it was restored with.</summary>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="FormatException">The list cannot be read.</exception>
    public async Task<IReadOnlyList<Erasure>> FindReturnedAsync(CancellationToken cancellation) =>
        await store.FindReturnedAsync(await notes.ReadAsync(cancellation), cancellation);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static bool IsPerson(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return !actor.IsAnonymous && PolicyTable.Allows(actor, PortalAction.ManageOwnAccount);
    }
}
