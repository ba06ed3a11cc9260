using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>Use case: an editor gives an entry another owner, who is reminded of it and may work on it from then on.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="authors">Knows who writes.</param>
/// <param name="clock">The time.</param>
public sealed class AssignOwner(IPracticeStore store, IAuthorDirectory authors, TimeProvider clock)
{
    /// <summary>No account that may write has this id; the detail is the id.</summary>
    public const string OwnerIsUnknown = "owner-unknown";

    /// <summary>Whose an entry is, and whose it may become.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="practice">An entry that the actor may read.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The owner, and the choice, which is empty where the actor may not choose; null for whoever may not know.</returns>
    public async Task<OwnerChoice?> OfferAsync(
        Actor actor,
        Practice practice,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        if (!actor.May(PortalAction.ReadWorkingCopy, practice))
        {
            return null;
        }

        var offered = actor.May(PortalAction.AssignOwner, practice)
            ? await authors.ListAsync(cancellation)
            : [];
        return new(
            await authors.FindNameAsync(practice.OwnerId, cancellation),
            [.. offered.Where(author => author.Id != practice.OwnerId)]
        );
    }

    /// <summary>Gives an entry another owner. Its texts and where it stands stay.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="ownerId">Account id of the new owner.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Practice>> ExecuteAsync(
        Actor actor,
        PracticeId id,
        int basedOn,
        string ownerId,
        CancellationToken cancellation
    )
    {
        var known = await authors.ListAsync(cancellation);
        var edit = new PracticeEdit(actor, PortalAction.AssignOwner, PracticeChange.OwnerAssigned)
        {
            Check = next =>
                known.Any(author => author.Id == next.OwnerId)
                    ? []
                    : [new(OwnerIsUnknown, "owner", next.OwnerId)],
        };
        return await new PracticeEdits(store, clock).ApplyAsync(
            edit,
            id,
            basedOn,
            practice => practice with { OwnerId = ownerId },
            cancellation
        );
    }
}
