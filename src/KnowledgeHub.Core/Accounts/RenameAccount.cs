using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Use case: a person changes the name that others see.</summary>
/// <param name="store">Keeps accounts.</param>
/// <param name="clock">The time.</param>
public sealed class RenameAccount(IOwnAccountStore store, TimeProvider clock)
{
    /// <summary>Changes the own name.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="name">The new name, as typed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the name, Forbidden for a visitor, or Invalid.</returns>
    public async Task<Outcome<string>> RunAsync(
        Actor actor,
        string name,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsAnonymous || !PolicyTable.Allows(actor, PortalAction.ManageOwnAccount))
        {
            return new Outcome<string>.Forbidden();
        }

        var clean = PlainText.OneLine(name);
        if (!AccountRules.IsName(clean))
        {
            return new Outcome<string>.Invalid([
                new(AccountRules.NameIsInvalid, "name", $"{AccountLine.MaxNameLength}"),
            ]);
        }

        await store.RenameAsync(actor.Id, clean, clock.GetUtcNow().UtcDateTime, cancellation);
        return new Outcome<string>.Done(clean);
    }
}
